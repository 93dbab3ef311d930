package org.meridian.app.cli.options.charts;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.model.Dataset;
import picocli.CommandLine.Option;

/** By which node ranks over years are. */
public final class RankedByOption extends UsageCheck {

  @Option(
      names = "--ranked-by",
      paramLabel = "NODE",
      description = "The node whose ranks are drawn over years, instead of the index.")
  private String node;

  /** The id of the node; empty for the index. */
  public String read(Dataset dataset) {
    if (node == null) {
      return "";
    }
    NodeChoice.check(this, node, dataset);
    return node;
  }
}
