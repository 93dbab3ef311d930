package org.meridian.render.stage;

import org.meridian.render.story.RoomFit;

/**
 * The size of a stage and of what is written on it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param percent size of type, 100 to 250: at 100 the type of a plain window on a screen of 1920 x
 *     1080, which a room needs larger
 */
public record StageSize(int width, int height, int percent) {

  /** For a room: a name of 12 design pixels is 18 on a projector of 1920 x 1080. */
  public static final int USUAL = 150;

  /** The smallest type, in percent. */
  public static final int LEAST = 100;

  /** The largest type, in percent. */
  public static final int MOST = 250;

  private static final double FULL_WIDTH = 1_920;
  private static final double FULL_HEIGHT = 1_080;

  /** A figure needs so many design pixels at least. */
  private static final double LEAST_WIDTH = 480;

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if nothing could be read on it
   */
  public StageSize {
    if (width < 320 || height < 240 || percent < LEAST || percent > MOST) {
      throw new IllegalArgumentException(
          "a stage of " + width + " x " + height + " at " + percent + " %");
    }
  }

  /** The smallest type that a figure is given for the sake of its room, as a share of the type. */
  public double leastShare() {
    return RoomFit.LEAST * Math.min(1, USUAL / (double) percent);
  }

  /** A projector as most rooms have one. */
  public static StageSize ofProjector() {
    return new StageSize((int) FULL_WIDTH, (int) FULL_HEIGHT, USUAL);
  }

  /** Pixels per design pixel: the same share of the picture on any screen of one shape. */
  public double unit() {
    double screen = Math.min(width / FULL_WIDTH, height / FULL_HEIGHT);
    return Math.min(screen * percent / 100, width / LEAST_WIDTH);
  }
}
