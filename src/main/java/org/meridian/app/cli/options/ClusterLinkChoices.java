package org.meridian.app.cli.options;

import java.util.List;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers;
import picocli.CommandLine.Option;

/** Which links between clusters a map of clusters draws. */
public final class ClusterLinkChoices extends UsageCheck {

  @Option(
      names = "--cluster-links",
      paramLabel = "A,B,C",
      split = ",",
      description =
          "Draw links between clusters, from leading city to leading city: up to three link"
              + " indicators or nodes.")
  private List<String> layers = List.of();

  /** A result with the layers, each of which pathways have; its own where none is given. */
  public ScenarioResult over(ScenarioResult result) {
    if (layers.isEmpty()) {
      return result;
    }
    require(
        layers.size() <= ClusterLinkLayers.MOST,
        "cluster.links.most",
        ClusterLinkLayers.MOST,
        layers.size());
    var links = result.links();
    for (String id : layers) {
      boolean isThere =
          links.links().column(id).isPresent()
              || links.result().input().structure().position(id).isPresent();
      require(isThere, "no.link.layer", id, String.join(", ", links.links().indicators()));
    }
    var clusters = result.scenario().clusters();
    List<String> own = layers.stream().distinct().toList();
    return result.withClusters(clusters.withLinks(clusters.links().withLayers(own)));
  }
}
