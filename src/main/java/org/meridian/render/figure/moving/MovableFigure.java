package org.meridian.render.figure.moving;

/** A figure with one map in its upper part, over its whole width, whose camera can move. */
public interface MovableFigure {

  /**
   * The map at a resolution.
   *
   * @param scale pixels per design pixel, above 0
   */
  MovingMap moving(double scale);
}
