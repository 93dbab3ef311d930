package org.meridian.scenario.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.meridian.flow.LinkResult;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.flow.groups.PairScope;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.LinkTable;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.scenario.ScenarioResult;

/** Links between groups in one layer: a link indicator, or a part of the index of links. */
public final class LinkLayers {

  private LinkLayers() {}

  /** Ids of all layers: link indicators with values, then the scored nodes, the index first. */
  public static List<String> offered(ScenarioResult result) {
    LinkResult links = result.links();
    List<String> ids = new ArrayList<>();
    result.dataset().indicators().keySet().stream()
        .filter(links.links().indicators()::contains)
        .forEach(ids::add);
    IndexStructure structure = links.result().structure();
    for (int node = 0; node < structure.size(); node++) {
      String id = structure.node(node).id();
      if (links.result().ranking(node).rankedCount() > 0 && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /**
   * One layer; empty where links have neither an indicator nor a node of that id.
   *
   * @param id of a link indicator, or of a node, whose scores count
   * @param groupOf for each city the number of its group, 1..groups, or {@link GroupLinks#REST}
   */
  public static Optional<LinkLayer> of(
      ScenarioResult result, String id, int[] groupOf, int groups) {
    return of(result, id, new Grouped(groupOf, groups, false));
  }

  /**
   * Cities in groups.
   *
   * @param onlyShown whether cities that the filter hides take no part
   */
  private record Grouped(int[] groupOf, int groups, boolean onlyShown) {}

  private static Optional<LinkLayer> of(ScenarioResult result, String id, Grouped grouped) {
    LinkResult links = result.links();
    Optional<double[]> column = links.links().column(id);
    if (column.isPresent()) {
      StrengthRule rule =
          result.dataset().indicator(id).map(Indicator::strength).orElse(StrengthRule.SUM);
      PairScope scope = PairScope.of(result.dataset(), id);
      return Optional.of(
          new LinkLayer(id, rule, grouped.groups(), sums(result, column.get(), grouped, scope)));
    }
    // A pair has a score or none: none is not 0.
    OptionalInt node = links.result().input().structure().position(id);
    return node.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LinkLayer(
                id,
                StrengthRule.SUM,
                grouped.groups(),
                sums(result, links.result().scores(node.getAsInt()), grouped, PairScope.VALUED)));
  }

  private static GroupLinks sums(
      ScenarioResult result, double[] values, Grouped grouped, PairScope scope) {
    return GroupLinks.of(
        result.links().links(),
        grouped.onlyShown() ? ofShown(result, values) : values,
        grouped.groupOf(),
        grouped.groups(),
        grouped.onlyShown() ? scope.among(result.shownCities()) : scope);
  }

  /** One layer of the links alone whose ends the filter both leaves; else as {@link #of}. */
  public static Optional<LinkLayer> ofShown(
      ScenarioResult result, String id, int[] groupOf, int groups) {
    return of(result, id, new Grouped(groupOf, groups, result.hidesCities()));
  }

  /** The same values of links, NaN for one with an end that the filter hides. */
  public static double[] ofShown(ScenarioResult result, double[] values) {
    boolean[] shown = result.shownCities();
    LinkTable links = result.links().links();
    return IntStream.range(0, values.length)
        .mapToDouble(
            link ->
                shown[links.origin(link)] && shown[links.destination(link)]
                    ? values[link]
                    : Double.NaN)
        .toArray();
  }
}
