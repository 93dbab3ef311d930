package org.meridian.view.links;

import java.util.Arrays;
import java.util.Comparator;
import org.meridian.flow.LinkCounts;
import org.meridian.flow.LinkSelection;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * The links that pass a scenario's filters, in an order. The filters choose first (the strongest by
 * the measure asked for), the order comes after.
 */
public final class LinkList {

  /** No links at all. */
  public static final LinkList EMPTY = new LinkList(null, 0, LinkCounts.NONE, new int[0]);

  private final ScenarioResult result;
  private final int measure;
  private final LinkCounts counts;
  private final int[] links;
  private final double highest;

  private LinkList(ScenarioResult result, int measure, LinkCounts counts, int[] links) {
    this.highest = result == null ? 0 : highest(result.links().result().scores(measure));
    this.result = result;
    this.measure = measure;
    this.counts = counts;
    this.links = links;
  }

  /** Filters and sorts; costs milliseconds for a hundred thousand links, so run it on a worker. */
  public static LinkList of(LinkQuery query) {
    return of(query, query.result().shownLinks());
  }

  static LinkList of(LinkQuery query, LinkSelection selection) {
    return new LinkList(
        query.result(), selection.measure(), selection.counts(), sorted(query, selection.listed()));
  }

  /** No rows, but the ranks and the measure that rows of one link are told with. */
  public static LinkList measuredBy(ScenarioResult result, int measure) {
    return new LinkList(result, measure, LinkCounts.NONE, new int[0]);
  }

  private static int[] sorted(LinkQuery query, int[] links) {
    if (query.key() instanceof LinkSortKey.Rank) {
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
      case LinkSortKey.Score(int node) ->
          LinkSortKey.byColumn(scores.scores(node), query.ascending());
      case LinkSortKey.ValueKey(int node) ->
          LinkSortKey.byColumn(scores.raw(node), query.ascending());
      case LinkSortKey.PairKey(), LinkSortKey.Rank() ->
          LinkSortKey.byNames(
              query.result().links().links(),
              CityNameOrder.places(query.result().dataset(), query.language()),
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
  public CityRanking ranking() {
    return result.links().result().ranking(measure);
  }

  /** How many rows there are. */
  public int size() {
    return links.length;
  }

  /** How many links are shown, scored and counted. */
  public LinkCounts counts() {
    return counts;
  }

  /** How many links the data have. */
  public int all() {
    return counts.pairs();
  }

  /** The number of the link at a position. */
  public int link(int position) {
    return links[position];
  }

  public LinkRow row(int position) {
    return new LinkRow(this, links[position]);
  }

  /** Where a link stands, -1 if it is not listed. */
  public int position(String from, String to) {
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
