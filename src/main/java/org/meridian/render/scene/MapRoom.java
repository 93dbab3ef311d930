package org.meridian.render.scene;

import org.meridian.geo.Bounds;
import org.meridian.geo.MapProjection;

/**
 * What of a picture is kept free of the whole map, for the words beside it. In pixels.
 *
 * @param top rows for title and scenario line, 0 or more
 * @param bottom rows for a key laid out in columns and for credit lines, 0 or more; 0 where the
 *     picture is too low for that, and the key stands in its lower left corner instead
 */
public record MapRoom(double top, double bottom) {

  /** Nothing is kept free. */
  public static final MapRoom NONE = new MapRoom(0, 0);

  private static final double TITLE = 56;
  private static final double KEY = 136;

  /** A map may give up so much of its size to lie free of all words. */
  private static final double LEAST_SHARE = 0.75;

  /** Where the title ends, roughly: a map that reaches there would lie under it. */
  private static final double TITLE_WIDTH = 320;

  /** Design pixels of height from which a key has its full size, and the least size it has. */
  private static final double FULL_SIZE = 560;

  private static final double SMALLEST = 0.72;

  /** How much smaller words of a key are in a low picture, 1 for full size. */
  public static double keyScale(double height, double unit) {
    return Math.clamp(height / unit / FULL_SIZE, SMALLEST, 1);
  }

  /**
   * The room that a picture gives: above and below the map where it hardly shrinks the map, else
   * only as much as keeps the map clear of the title.
   *
   * @param unit pixels per design pixel
   */
  public static MapRoom of(
      MapOptions options, MapProjection projection, int width, int height, double unit) {
    double top = options.shows(MapLayer.CAPTION) ? TITLE * unit : 0;
    boolean foot = options.shows(MapLayer.LEGEND) || options.shows(MapLayer.SOURCES);
    double bottom = foot ? KEY * keyScale(height, unit) * unit : 0;
    MapRoom both = new MapRoom(top, bottom);
    double all = NONE.scale(projection, width, height);
    if (both.scale(projection, width, height) >= LEAST_SHARE * all) {
      return both;
    }
    double[] place = new double[2];
    MapCamera whole = MapCamera.fitting(projection, width, height, unit);
    boolean covered = top > 0 && whole.toPlace(TITLE_WIDTH * unit, TITLE * unit, place);
    return covered ? new MapRoom(top, 0) : NONE;
  }

  /** Pixels per radius of the sphere at which the whole map just fits; 0 where nothing is left. */
  double scale(MapProjection projection, int width, int height) {
    Bounds box = projection.bounds();
    double rows = Math.max(1, height - top - bottom);
    return Math.min(width / box.width(), rows / box.height());
  }

  /** How far the middle of what is left lies below the middle of the picture. */
  double shift() {
    return (top - bottom) / 2;
  }

  /** Whether there is a band below the map for key and credit lines. */
  public boolean hasBand() {
    return bottom > 0;
  }

  /** The same at another resolution. */
  MapRoom magnified(double factor) {
    return new MapRoom(top * factor, bottom * factor);
  }
}
