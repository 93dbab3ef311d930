package org.meridian.app.cli.options;

import java.util.stream.Collectors;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.io.table.DecimalText;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;

/**
 * An option of the form {@code NODE=VALUE}, or {@code VALUE} for all nodes.
 *
 * @param usage what it is an option of
 * @param node the id of a node; empty for all
 * @param value the text behind the equals sign
 */
public record NodeChoice(UsageCheck usage, String node, String value) {

  static NodeChoice parse(UsageCheck usage, String text, Dataset dataset, boolean nodeRequired) {
    int equals = text.lastIndexOf('=');
    if (equals < 0) {
      if (nodeRequired) {
        throw usage.usage("node.value", text);
      }
      return new NodeChoice(usage, "", text);
    }
    String node = text.substring(0, equals);
    check(usage, node, dataset);
    return new NodeChoice(usage, node, text.substring(equals + 1));
  }

  /** Wrong usage unless the index has a node. */
  public static void check(UsageCheck usage, String node, Dataset dataset) {
    if (dataset.structure().position(node).isEmpty()) {
      throw usage.usage("no.node", node, all(dataset));
    }
  }

  /**
   * Position of a node of the index; wrong usage if there is none.
   *
   * @param node its id; null for the index itself
   */
  public static int position(UsageCheck usage, String node, Dataset dataset) {
    if (node == null) {
      return IndexStructure.ROOT;
    }
    check(usage, node, dataset);
    return dataset.structure().position(node).getAsInt();
  }

  /** The ids of all nodes, for a message. */
  public static String all(Dataset dataset) {
    return dataset.structure().nodes().stream()
        .map(IndexNode::id)
        .collect(Collectors.joining(", "));
  }

  /** The value as a number within bounds. */
  double number(String option, double lowest, double highest) {
    double number = DecimalText.parse(value);
    if (!(number >= lowest && number <= highest)) {
      throw highest == Double.MAX_VALUE
          ? usage.usage("number.from", option, lowest, value)
          : usage.usage("number.between", option, lowest, highest, value);
    }
    return number;
  }
}
