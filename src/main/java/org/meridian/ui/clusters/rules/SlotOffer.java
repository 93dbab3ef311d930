package org.meridian.ui.clusters.rules;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.WeightColumns;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterWords;

/** The nodes and weights that scores of clusters are offered, and their words. */
final class SlotOffer {

  private SlotOffer() {}

  /** The node that ranks clusters, empty, then all of the index. */
  static List<String> nodes(Dataset dataset) {
    List<String> nodes = new ArrayList<>(List.of(""));
    dataset.structure().nodes().stream().map(IndexNode::id).forEach(nodes::add);
    return nodes;
  }

  /** The score of the index, then parts of it and columns of numbers. */
  static List<String> weights(Dataset dataset) {
    List<String> weights = new ArrayList<>(List.of(ClusterSettings.SCORE));
    weights.addAll(WeightColumns.of(dataset));
    return weights;
  }

  /** A node by name; one that the dataset lacks by id. */
  static String node(String id, Dataset dataset, LiveMessages messages) {
    if (id.isEmpty() || dataset == null) {
      return messages.get("clusters.score.node.ranking");
    }
    var structure = dataset.structure();
    var position = structure.position(id);
    return position.isEmpty() ? id : messages.get(structure.node(position.getAsInt()).name());
  }

  /** A weight in words. */
  static String weight(String by, Dataset dataset, LiveMessages messages) {
    return by.isEmpty() || dataset == null ? by : ClusterWords.weight(dataset, by).in(messages);
  }
}
