package org.meridian.render.stage;

import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;

/**
 * A movement on a stage: a part of the picture as a function of time. Used by one thread at a time,
 * never by that of a user interface.
 */
public interface StageMotion {

  /** How long it takes, in milliseconds, above 0. */
  int millis();

  /** The part of the stage that moves, in pixels; the rest shows the step as it is to be. */
  LabelBox place();

  /** Whether it begins with what was seen before, so that it needs no fade. */
  boolean goesOn();

  /**
   * The picture of that part at a moment, of the same shape, maybe coarser.
   *
   * @param time share of the time that has passed, 0 to 1
   */
  PixelFrame at(double time);
}
