package org.meridian.app.cli.options.charts;

import java.util.Optional;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.view.comparison.ShareUnit;
import picocli.CommandLine.Option;

/** What shares of a change are counted in. */
public final class ShareOption extends UsageCheck {

  @Option(
      names = "--shares",
      paramLabel = "places or points",
      description =
          "What shares of a change are counted in: places (default) or points; the view compare"
              + " shows columns of shares only where this is given.")
  private String unit;

  /** The unit; empty unless it was given. */
  public Optional<ShareUnit> read() {
    return Optional.ofNullable(unit).map(word -> word(ShareUnit.class, word));
  }
}
