package org.meridian.view.map.layers;

import org.meridian.flow.LinkSelection;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.options.MapOptions;

/**
 * What a scenario and a reader's options leave to be seen: which nodes measure cities and links,
 * which cities and which links.
 *
 * @param cities whether each city of the dataset is shown
 * @param symbolNode position of the node that sizes cities
 * @param links which links, by which node
 */
public record ShownSubset(boolean[] cities, int symbolNode, LinkSelection links) {

  public static ShownSubset of(ScenarioResult result, MapOptions options) {
    Dataset dataset = result.dataset();
    LinkSelection.Rule rule = result.linkRule().atMost(options.links().limit());
    String node = options.links().node();
    return new ShownSubset(
        rule.cities(),
        position(dataset, options.symbols().node()),
        LinkSelection.of(
            dataset,
            result.links(),
            node.isEmpty() ? rule : rule.withMeasure(position(dataset, node))));
  }

  private static int position(Dataset dataset, String node) {
    return dataset.structure().position(node).orElse(IndexStructure.ROOT);
  }

  /** Position of the node that links are drawn by. */
  int linkNode() {
    return links.measure();
  }
}
