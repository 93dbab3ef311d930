package org.meridian.app.cli.options;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.view.matrix.MatrixOrder;
import picocli.CommandLine.Option;

/** How a matrix is arranged. */
public final class MatrixChoices extends UsageCheck {

  @Option(
      names = "--order",
      paramLabel = "rank or region",
      description = "The order of cities along a matrix; ${DEFAULT-VALUE} unless given.")
  private String order = "rank";

  /** The order of rows and columns that the option asks for. */
  public MatrixOrder read() {
    return word(MatrixOrder.class, order);
  }
}
