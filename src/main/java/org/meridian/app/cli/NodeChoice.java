package org.meridian.app.cli;

import org.meridian.io.table.Decimal;
import org.meridian.model.Dataset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * An option of the form {@code NODE=VALUE}, or {@code VALUE} for all nodes.
 *
 * @param spec the verb, for messages
 * @param node the id of a node; empty for all
 * @param value the text behind the equals sign
 */
record NodeChoice(CommandSpec spec, String node, String value) {

  static NodeChoice parse(CommandSpec spec, String text, Dataset dataset, boolean nodeRequired) {
    int equals = text.lastIndexOf('=');
    if (equals < 0) {
      if (nodeRequired) {
        throw new ParameterException(spec.commandLine(), "NODE=VALUE is wanted, not " + text);
      }
      return new NodeChoice(spec, "", text);
    }
    String node = text.substring(0, equals);
    if (dataset.structure().position(node).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "The index has no node " + node + "; it has: " + ScenarioOptions.nodes(dataset));
    }
    return new NodeChoice(spec, node, text.substring(equals + 1));
  }

  /** The value as a number within bounds. */
  double number(String option, double lowest, double highest) {
    double number = Decimal.parse(value);
    if (!(number >= lowest && number <= highest)) {
      String bound = highest == Double.MAX_VALUE ? " or more" : " to " + highest;
      throw new ParameterException(
          spec.commandLine(), option + " takes a number of " + lowest + bound + ", not " + value);
    }
    return number;
  }
}
