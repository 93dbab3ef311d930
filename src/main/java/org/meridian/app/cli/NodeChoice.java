package org.meridian.app.cli;

import java.util.stream.Collectors;
import org.meridian.io.table.DecimalText;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;

/**
 * An option of the form {@code NODE=VALUE}, or {@code VALUE} for all nodes.
 *
 * @param usage what it is an option of
 * @param node the id of a node; empty for all
 * @param value the text behind the equals sign
 */
record NodeChoice(UsageCheck usage, String node, String value) {

  static NodeChoice parse(UsageCheck usage, String text, Dataset dataset, boolean nodeRequired) {
    int equals = text.lastIndexOf('=');
    if (equals < 0) {
      usage.require(!nodeRequired, "NODE=VALUE is wanted, not " + text);
      return new NodeChoice(usage, "", text);
    }
    String node = text.substring(0, equals);
    check(usage, node, dataset);
    return new NodeChoice(usage, node, text.substring(equals + 1));
  }

  /** Wrong usage unless the index has a node. */
  static void check(UsageCheck usage, String node, Dataset dataset) {
    usage.require(
        dataset.structure().position(node).isPresent(),
        "The index has no node " + node + "; it has: " + all(dataset));
  }

  /** The ids of all nodes, for a message. */
  static String all(Dataset dataset) {
    return dataset.structure().nodes().stream()
        .map(IndexNode::id)
        .collect(Collectors.joining(", "));
  }

  /** The value as a number within bounds. */
  double number(String option, double lowest, double highest) {
    double number = DecimalText.parse(value);
    if (!(number >= lowest && number <= highest)) {
      String bound = highest == Double.MAX_VALUE ? " or more" : " to " + highest;
      throw usage.wrong(option + " takes a number of " + lowest + bound + ", not " + value);
    }
    return number;
  }
}
