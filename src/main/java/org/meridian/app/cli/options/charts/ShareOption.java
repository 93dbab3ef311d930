package org.meridian.app.cli.options.charts;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.view.charts.sides.ShareUnit;
import picocli.CommandLine.Option;

/** What shares of a change are counted in. */
public final class ShareOption extends UsageCheck {

  @Option(
      names = "--shares",
      paramLabel = "places or points",
      description = "What shares of a change are counted in; ${DEFAULT-VALUE} unless given.")
  private String unit = "places";

  /** The unit. */
  public ShareUnit read() {
    return word(ShareUnit.class, unit);
  }
}
