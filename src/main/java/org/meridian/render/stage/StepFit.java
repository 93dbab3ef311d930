package org.meridian.render.stage;

/**
 * How a step fits on a stage.
 *
 * @param leftOut what was left out for want of room, as a sentence; empty where all is there
 * @param share how much smaller than its type the picture is drawn, where that is too small to be
 *     read well; else 1
 */
public record StepFit(String leftOut, double share) {

  /** All is there, and can be read. */
  public static final StepFit WHOLE = new StepFit("", 1);

  /** Whether nothing is left out and nothing is too small. */
  public boolean isWhole() {
    return leftOut.isEmpty() && share >= 1;
  }
}
