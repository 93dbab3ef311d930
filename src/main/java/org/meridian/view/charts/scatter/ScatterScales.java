package org.meridian.view.charts.scatter;

import java.util.Objects;
import java.util.Optional;

/**
 * How values of a scatter plot become places and sizes.
 *
 * @param logX whether the axis across is logarithmic, where all values are above 0
 * @param logY whether that upwards is
 * @param size what the area of a point stands for; empty for points of one size
 */
public record ScatterScales(boolean logX, boolean logY, Optional<ScatterAxis> size) {

  /** Even axes and points of one size. */
  public static final ScatterScales EVEN = new ScatterScales(false, false, Optional.empty());

  /** All parts must be there. */
  public ScatterScales {
    Objects.requireNonNull(size, "size");
  }

  /** The same with another axis across. */
  public ScatterScales withLogX(boolean on) {
    return new ScatterScales(on, logY, size);
  }

  /** The same with another axis upwards. */
  public ScatterScales withLogY(boolean on) {
    return new ScatterScales(logX, on, size);
  }

  /** The same with other sizes. */
  public ScatterScales withSize(Optional<ScatterAxis> other) {
    return new ScatterScales(logX, logY, other);
  }
}
