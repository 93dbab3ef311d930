package org.meridian.view.charts.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.charts.LineColours;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;

/**
 * The first places of several lists side by side.
 *
 * @param result the present one
 * @param choice what is shown
 * @param colours of cities
 * @param lists from the left
 */
public record TopListsContent(
    ScenarioResult result, ListsChoice choice, LineColours colours, List<RankedList> lists)
    implements ChartContent {

  /** Copies the list. */
  public TopListsContent {
    lists = List.copyOf(lists);
  }

  /**
   * Where lists come from that are not of the present result.
   *
   * @param baseline the dataset as published in the same year
   * @param maker makes sides
   * @param finder finds clusters, where colours ask for them
   */
  public record ListTools(
      ScenarioResult baseline, SideMaker maker, Supplier<ClusterFinder> finder) {}

  /**
   * Lists of a result; evaluates other years and settings, so run it on a worker.
   *
   * @param selected ids of selected cities
   */
  public static TopListsContent of(
      ScenarioResult result, ListsChoice choice, Set<String> selected, ListTools tools) {
    List<RankedSource> sources =
        choice.sources().isEmpty() ? RankedSource.usual(result) : choice.sources();
    List<ListMaker> makers =
        sources.stream()
            .filter(source -> source.isIn(result.dataset()))
            .map(source -> new ListMaker(source, result, tools.baseline(), tools.maker()))
            .toList();
    List<Integer> drawn =
        makers.stream().flatMap(maker -> maker.drawn(choice.first()).stream()).distinct().toList();
    LineColours colours = LineColours.of(result, choice.by(), drawn, tools.finder());
    List<RankedList> lists = new ArrayList<>();
    for (int at = 0; at < makers.size(); at++) {
      boolean told = at > 0 && makers.get(at).isComparable(makers.get(at - 1));
      Map<String, Integer> before = told ? makers.get(at - 1).ranks() : Map.of();
      lists.add(makers.get(at).list(choice.first(), colours, selected, before));
    }
    return new TopListsContent(result, choice, colours, lists);
  }

  @Override
  public TextInLanguage heading() {
    return words ->
        words.get(
            "charts.lists.heading", Numbers.whole(choice.first()), Numbers.whole(lists.size()));
  }

  @Override
  public List<TextInLanguage> notes() {
    List<TextInLanguage> notes = new ArrayList<>();
    if (lists.stream().anyMatch(RankedList::hasChanges)) {
      notes.add(TextInLanguage.key("charts.lists.arrows"));
    }
    if (lists.stream()
        .flatMap(list -> list.places().stream())
        .anyMatch(place -> place.place().isTied())) {
      notes.add(TextInLanguage.key("charts.lists.ties"));
    }
    for (RankedList list : lists) {
      if (list.places().isEmpty()) {
        notes.add(words -> words.get("charts.lists.none", list.title().in(words)));
      }
    }
    return notes;
  }

  private Optional<RankedPlace> place(String key, int list) {
    return lists.get(list).places().stream().filter(place -> place.key().equals(key)).findFirst();
  }

  @Override
  public Optional<ChartFacts> facts(String key, int point) {
    return place(key, point)
        .map(
            place ->
                new ChartFacts(
                    TextInLanguage.name(place.city().name()),
                    lists.get(point).title(),
                    facts(place, lists.get(point).hasChanges())));
  }

  private static List<ChartFacts.ChartFact> facts(RankedPlace place, boolean hasChanges) {
    List<ChartFacts.ChartFact> facts = new ArrayList<>();
    facts.add(fact("rank", words -> place.number()));
    if (!Double.isNaN(place.score())) {
      facts.add(fact("score", words -> Numbers.exact(place.score())));
    }
    if (hasChanges) {
      facts.add(fact("change", place::change));
    }
    return facts;
  }

  private static ChartFacts.ChartFact fact(String name, TextInLanguage value) {
    return new ChartFacts.ChartFact(TextInLanguage.key("charts.lists." + name), value);
  }

  @Override
  public List<String> cities(String key) {
    return result.dataset().cityPosition(key).isPresent() ? List.of(key) : List.of();
  }

  @Override
  public ChartTable table() {
    List<List<ChartTable.ChartCell>> rows = new ArrayList<>();
    for (RankedList list : lists) {
      for (RankedPlace place : list.places()) {
        rows.add(
            List.of(
                ChartTable.cell(list.source().toString()),
                ChartTable.rank(place.place().rank()),
                ChartTable.cell(place.key()),
                ChartTable.cell(place.city().name().en()),
                ChartTable.cell(place.city().name().zh()),
                ChartTable.cell(place.score()),
                change(list, place)));
      }
    }
    return new ChartTable(
        List.of("list", "rank", "city_id", "city_en", "city_zh", "score", "change"), rows);
  }

  private static ChartTable.ChartCell change(RankedList list, RankedPlace place) {
    return place
        .gained()
        .filter(any -> list.hasChanges())
        .map(ChartTable::whole)
        .orElseGet(() -> ChartTable.cell(""));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return lists.stream().allMatch(list -> list.places().isEmpty())
        ? Optional.of(TextInLanguage.key("charts.lists.empty"))
        : Optional.empty();
  }
}
