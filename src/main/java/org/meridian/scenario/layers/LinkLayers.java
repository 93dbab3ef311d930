package org.meridian.scenario.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.flow.LinkResult;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.StrengthRule;
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
    LinkResult links = result.links();
    Optional<double[]> column = links.links().column(id);
    if (column.isPresent()) {
      StrengthRule rule =
          result.dataset().indicator(id).map(Indicator::strength).orElse(StrengthRule.SUM);
      return Optional.of(layer(result, id, rule, column.get(), groupOf, groups));
    }
    OptionalInt node = links.result().input().structure().position(id);
    return node.isEmpty()
        ? Optional.empty()
        : Optional.of(
            layer(
                result,
                id,
                StrengthRule.SUM,
                links.result().scores(node.getAsInt()),
                groupOf,
                groups));
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
