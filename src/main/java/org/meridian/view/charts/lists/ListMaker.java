package org.meridian.view.charts.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.text.JoiningNames;
import org.meridian.view.charts.LineColours;
import org.meridian.view.charts.lists.RankedPlace.ListedRank;
import org.meridian.view.comparison.SideWords;
import org.meridian.view.content.TextInLanguage;

/** Ranks the cities of one list, and joins them to those of the present dataset. */
final class ListMaker {

  private final ScenarioResult result;
  private final RankedSource source;
  private final ComparedSide side;
  private final int[] present;
  private final List<Integer> ranked;
  private final Map<Integer, Integer> tied = new HashMap<>();

  /**
   * @param baseline the dataset as published in the same year
   */
  ListMaker(RankedSource source, ScenarioResult result, ScenarioResult baseline, SideMaker maker) {
    this.result = result;
    this.source = source;
    side =
        source
            .side(result)
            .map(choice -> maker.side(choice, result, baseline))
            .orElseGet(() -> ScoredSide.of(result, node()));
    present = present();
    boolean[] shown = result.shownCities();
    ranked =
        IntStream.range(0, side.cities().size())
            .filter(city -> side.rank(city) > 0)
            .filter(city -> present[city] == CityJoin.NONE || shown[present[city]])
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(side::rank)
                    .thenComparing(city -> side.cities().get(city).id()))
            .toList();
    ranked.forEach(city -> tied.merge(side.rank(city), 1, Integer::sum));
  }

  private int node() {
    return result.dataset().structure().position(source.of()).orElseThrow();
  }

  /** The position of each city in the present dataset. */
  private int[] present() {
    List<City> open = result.dataset().cities();
    if (side.cities() == open) {
      return IntStream.range(0, open.size()).toArray();
    }
    int[] found = IntStream.range(0, side.cities().size()).map(any -> CityJoin.NONE).toArray();
    CityJoin.of(open, side.cities(), JoiningNames::of).pairs().stream()
        .filter(pair -> pair.b() != CityJoin.NONE)
        .forEach(pair -> found[pair.b()] = pair.a());
    return found;
  }

  private String key(int city) {
    return present[city] == CityJoin.NONE
        ? side.cities().get(city).id()
        : result.dataset().city(present[city]).id();
  }

  /** The ranks of all cities that it ranks, whether shown or not, by key. */
  Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (int city = 0; city < present.length; city++) {
      if (side.rank(city) > 0) {
        ranks.put(key(city), side.rank(city));
      }
    }
    return ranks;
  }

  /** The positions of the first cities, and of all that tie with the last of them. */
  private List<Integer> first(int count) {
    int last = ranked.isEmpty() ? 0 : side.rank(ranked.get(Math.min(count, ranked.size()) - 1));
    return ranked.stream().filter(city -> side.rank(city) <= last).toList();
  }

  /** The same cities by their positions in the present dataset, without those that it lacks. */
  List<Integer> drawn(int count) {
    return first(count).stream()
        .map(city -> present[city])
        .filter(city -> city != CityJoin.NONE)
        .toList();
  }

  /** Whether places are told against another list: of one index or list, not of two parts of it. */
  boolean isComparable(ListMaker left) {
    return source.kind() != RankedSource.SourceKind.NODE
        && left.source.kind() != RankedSource.SourceKind.NODE;
  }

  /**
   * The list.
   *
   * @param before ranks in the list at the left by key; empty where places are not told against it
   */
  RankedList list(
      int count, LineColours colours, Set<String> selected, Map<String, Integer> before) {
    List<RankedPlace> places = new ArrayList<>();
    for (int city : first(count)) {
      String key = key(city);
      Integer rank = before.get(key);
      places.add(
          new RankedPlace(
              side.cities().get(city),
              key,
              new ListedRank(
                  side.rank(city),
                  tied.get(side.rank(city)) > 1,
                  rank == null ? OptionalInt.empty() : OptionalInt.of(rank)),
              side.score(city),
              colours.colour(present[city]),
              selected.contains(key)));
    }
    return new RankedList(source, title(), places, ranked.size(), !before.isEmpty());
  }

  private TextInLanguage title() {
    return switch (source.kind()) {
      case NODE -> TextInLanguage.name(result.dataset().structure().node(node()).name());
      case YEAR -> words -> words.get("charts.span.year", source.of());
      case A, B -> SideWords.title(source.side(result).orElseThrow(), side, result);
      default -> SideWords.title(source.side(result).orElseThrow(), result.dataset());
    };
  }
}
