package org.meridian.scenario.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.meridian.flow.LinkResult;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
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
    return of(result, id, groupOf, groups, UnaryOperator.identity());
  }

  private static Optional<LinkLayer> of(
      ScenarioResult result, String id, int[] groupOf, int groups, UnaryOperator<double[]> filter) {
    LinkResult links = result.links();
    Optional<double[]> column = links.links().column(id);
    if (column.isPresent()) {
      StrengthRule rule =
          result.dataset().indicator(id).map(Indicator::strength).orElse(StrengthRule.SUM);
      return Optional.of(layer(result, id, rule, filter.apply(column.get()), groupOf, groups));
    }
    OptionalInt node = links.result().input().structure().position(id);
    return node.isEmpty()
        ? Optional.empty()
        : Optional.of(
            layer(
                result,
                id,
                StrengthRule.SUM,
                filter.apply(links.result().scores(node.getAsInt())),
                groupOf,
                groups));
  }

  /** One layer of the links alone whose ends the filter both leaves; else as {@link #of}. */
  public static Optional<LinkLayer> ofShown(
      ScenarioResult result, String id, int[] groupOf, int groups) {
    if (!result.hidesCities()) {
      return of(result, id, groupOf, groups);
    }
    return of(result, id, groupOf, groups, values -> ofShown(result, values));
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

  private static LinkLayer layer(
      ScenarioResult result,
      String id,
      StrengthRule rule,
      double[] values,
      int[] groupOf,
      int groups) {
    return new LinkLayer(
        id, rule, groups, GroupLinks.of(result.links().links(), values, groupOf, groups));
  }
}
