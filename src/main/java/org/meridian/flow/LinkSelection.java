package org.meridian.flow;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * Which links views show, and in which order: the one rule for map, list, matrix, figures and
 * tables. The strongest come first; links of the same score stand by the ids of their cities, so
 * the order of rows in a file has no say, also not in which link is the last of the strongest. By
 * the score of a part of the index, only pairs are links that something in that part joins.
 *
 * <p>Immutable; arrays are handed out without copying and must not be written to.
 */
public final class LinkSelection {

  /**
   * What is asked for.
   *
   * @param measure position of the node by whose score links are ordered
   * @param top only so many of the strongest; all if 0
   * @param ofCity position of the city whose links alone are shown; {@link #EVERY_CITY} for all
   * @param cities whether each city of the dataset is shown; both ends of a link must be
   */
  public record Rule(int measure, int top, int ofCity, boolean[] cities) {

    /** In place of a city: the links of all. */
    public static final int EVERY_CITY = -1;

    /** Checks the limit. */
    public Rule {
      Objects.requireNonNull(cities, "cities");
      if (top < 0) {
        throw new IllegalArgumentException("the top " + top + " links");
      }
    }

    /** The same rule with links ranked by another node of the index. */
    public Rule withMeasure(int node) {
      return new Rule(node, top, ofCity, cities);
    }

    /** Only so many of the strongest, or fewer where fewer were asked for already; 0 for any. */
    public Rule atMost(int most) {
      return new Rule(
          measure, most == 0 || top == 0 ? top + most : Math.min(top, most), ofCity, cities);
    }

    /** Only so many of the strongest; 0 for all. */
    public Rule withTop(int most) {
      return new Rule(measure, most, ofCity, cities);
    }

    /** Only the links of a city. */
    public Rule withCity(int city) {
      return new Rule(measure, top, city, cities);
    }

    private boolean passes(LinkTable links, int link) {
      int from = links.origin(link);
      int to = links.destination(link);
      boolean own = ofCity == EVERY_CITY || from == ofCity || to == ofCity;
      return own && cities[from] && cities[to];
    }

    /** Links without a score are listed only where every link of the index is asked for. */
    private boolean listsUnscored() {
      return top == 0 && measure == 0;
    }
  }

  private final Rule rule;
  private final int[] shown;
  private final int[] unscored;
  private final LinkCounts counts;

  private LinkSelection(Rule rule, int[] shown, int[] unscored, LinkCounts counts) {
    this.rule = rule;
    this.shown = shown;
    this.unscored = unscored;
    this.counts = counts;
  }

  /** Applies a rule; costs a pass over all links. */
  public static LinkSelection of(Dataset dataset, LinkResult result, Rule rule) {
    LinkTable links = result.links();
    if (result.result().scores(rule.measure()).length == 0) {
      return new LinkSelection(
          rule, new int[0], new int[0], new LinkCounts(0, 0, result.countedPairs()));
    }
    CityRanking ranking = result.result().ranking(rule.measure());
    int ranked = ranking.rankedCount();
    int[] order = new LinkOrder(dataset, links, ranking).byStrength();
    LinkPresence present = new LinkPresence(dataset, result.result(), rule.measure());
    int[] scored = Arrays.stream(order, 0, ranked).filter(present::links).toArray();
    IntStream strongest = Arrays.stream(scored).filter(link -> rule.passes(links, link));
    int[] shown = (rule.top() == 0 ? strongest : strongest.limit(rule.top())).toArray();
    int[] unscored =
        rule.listsUnscored()
            ? Arrays.stream(order, ranked, order.length)
                .filter(link -> rule.passes(links, link))
                .toArray()
            : new int[0];
    LinkCounts counts = new LinkCounts(shown.length, scored.length, result.countedPairs());
    return new LinkSelection(rule, shown, unscored, counts);
  }

  /**
   * The node that ranks links by an id.
   *
   * @param id empty for the index
   * @return the index, too, where the node scores no link
   */
  public static int measure(IndexResult scores, String id) {
    int asked = id.isEmpty() ? 0 : scores.structure().position(id).orElse(0);
    return scores.takesPart(asked) ? asked : 0;
  }

  /** What was asked for. */
  public Rule rule() {
    return rule;
  }

  /** Position of the node by whose score links are ordered. */
  public int measure() {
    return rule.measure();
  }

  /** Numbers of the links that are shown, the strongest first; all have a score. */
  public int[] shown() {
    return shown;
  }

  /** Numbers of links that pass but have no score, for lists, which name them last. */
  public int[] unscored() {
    return unscored;
  }

  /** What a list names: the links shown, then those without a score. */
  public int[] listed() {
    return IntStream.concat(Arrays.stream(shown), Arrays.stream(unscored)).toArray();
  }

  /** How many there are. */
  public LinkCounts counts() {
    return counts;
  }
}
