package org.meridian.ui.links;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.meridian.model.IndexStructure;
import org.meridian.model.Language;
import org.meridian.model.LinkTable;
import org.meridian.scenario.LinkFilter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.Ranking;
import org.meridian.ui.measure.Measure;

/**
 * The links that pass a scenario's filters, in an order. The filters choose first (the strongest by
 * the measure asked for), the order comes after.
 */
public final class LinkList {

  /** No links at all. */
  static final LinkList EMPTY = new LinkList(null, 0, null, new int[0], 0);

  private final ScenarioResult result;
  private final int measure;
  private final Ranking ranking;
  private final int[] links;
  private final int passing;
  private final double highest;

  private LinkList(ScenarioResult result, int measure, Ranking ranking, int[] links, int passing) {
    this.highest = result == null ? 0 : highest(result.links().result().scores(measure));
    this.result = result;
    this.measure = measure;
    this.ranking = ranking;
    this.links = links;
    this.passing = passing;
  }

  /** The links that pass a scenario's filters, strongest first. Run it on a worker. */
  public static LinkList of(ScenarioResult result) {
    return of(new LinkQuery(result, new LinkKey.Rank(), true, Language.ENGLISH));
  }

  /** Filters and sorts; costs milliseconds for a hundred thousand links, so run it on a worker. */
  static LinkList of(LinkQuery query) {
    ScenarioResult result = query.result();
    LinkFilter filter = result.scenario().links();
    int measure = measure(result);
    Ranking ranking = result.links().result().ranking(measure);
    int[] passing =
        Arrays.stream(ranking.order()).filter(passes(result, filter, ranking)).toArray();
    int kept = filter.top() == 0 ? passing.length : Math.min(filter.top(), passing.length);
    int[] links = sorted(query, Arrays.copyOf(passing, kept));
    return new LinkList(result, measure, ranking, links, passing.length);
  }

  /** The node whose scores rank links; the index where the one asked for scores none. */
  private static int measure(ScenarioResult result) {
    IndexResult scores = result.links().result();
    int asked = Measure.position(scores.structure(), result.scenario().links().dimension());
    return scores.takesPart(asked) ? asked : IndexStructure.ROOT;
  }

  /** No rows, but the ranks and the measure that rows of one link are told with. */
  static LinkList measuredBy(ScenarioResult result, int measure) {
    Ranking ranking = result.links().result().ranking(measure);
    return new LinkList(result, measure, ranking, new int[0], 0);
  }

  private static IntPredicate passes(ScenarioResult result, LinkFilter filter, Ranking ranking) {
    LinkTable links = result.links().links();
    boolean[] shown = shownCities(result);
    OptionalInt of = result.dataset().cityPosition(filter.ofCity());
    return link -> {
      int from = links.origin(link);
      int to = links.destination(link);
      boolean own = of.isEmpty() || from == of.getAsInt() || to == of.getAsInt();
      boolean scored = filter.dimension().isEmpty() || ranking.rank(link) > 0;
      return own && scored && shown[from] && shown[to];
    };
  }

  private static boolean[] shownCities(ScenarioResult result) {
    boolean[] shown = new boolean[result.dataset().cities().size()];
    for (int city = 0; city < shown.length; city++) {
      shown[city] = result.scenario().cities().shows(result.dataset().city(city));
    }
    return shown;
  }

  private static int[] sorted(LinkQuery query, int[] links) {
    if (query.key() instanceof LinkKey.Rank) {
      return query.ascending() ? links : reversed(links);
    }
    return Arrays.stream(links).boxed().sorted(order(query)).mapToInt(Integer::intValue).toArray();
  }

  private static int[] reversed(int[] links) {
    int[] reversed = new int[links.length];
    for (int i = 0; i < links.length; i++) {
      reversed[i] = links[links.length - 1 - i];
    }
    return reversed;
  }

  private static Comparator<Integer> order(LinkQuery query) {
    var scores = query.result().links().result();
    return switch (query.key()) {
      case LinkKey.Score(int node) -> LinkKey.byColumn(scores.scores(node), query.ascending());
      case LinkKey.Value(int node) -> LinkKey.byColumn(scores.raw(node), query.ascending());
      case LinkKey.Pair(), LinkKey.Rank() ->
          LinkKey.byNames(
              query.result().links().links(),
              CityNames.places(query.result().dataset(), query.language()),
              query.ascending());
    };
  }

  /** What the links were taken from. */
  public ScenarioResult result() {
    return result;
  }

  /** The position of the node whose scores choose and rank. */
  public int measure() {
    return measure;
  }

  /** Ranks of all links by the measure. */
  Ranking ranking() {
    return ranking;
  }

  /** How many rows there are. */
  public int size() {
    return links.length;
  }

  /** How many links pass the filters, before the strongest are cut off. */
  public int passing() {
    return passing;
  }

  /** How many links the data have. */
  public int all() {
    return result == null ? 0 : result.links().links().size();
  }

  /** The number of the link at a position. */
  public int link(int position) {
    return links[position];
  }

  LinkRow row(int position) {
    return new LinkRow(this, links[position]);
  }

  /** Where a link stands, -1 if it is not listed. */
  int position(String from, String to) {
    for (int position = 0; position < links.length; position++) {
      if (row(position).joins(from, to)) {
        return position;
      }
    }
    return -1;
  }

  /** The highest score of the measure among all links; 1 where there is none above 0. */
  public double highest() {
    return highest;
  }

  private static double highest(double[] scores) {
    return Arrays.stream(scores).filter(score -> score > 0).max().orElse(1);
  }
}
