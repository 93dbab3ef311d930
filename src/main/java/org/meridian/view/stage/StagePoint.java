package org.meridian.view.stage;

/**
 * A point of a stage, the same on the audience's screen and on the presenter's.
 *
 * @param across from the left edge, as a share of the width, 0 to 1
 * @param down from the upper edge, as a share of the height, 0 to 1
 */
public record StagePoint(double across, double down) {

  /** The nearest point of the stage. */
  public StagePoint {
    across = Math.clamp(across, 0, 1);
    down = Math.clamp(down, 0, 1);
  }
}
