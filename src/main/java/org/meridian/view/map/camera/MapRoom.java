package org.meridian.view.map.camera;

import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/**
 * What of a picture is kept free of the whole map, for the words beside it. In pixels.
 *
 * @param left columns for a key beside the map, where the picture is too low for a band; 0 or more
 * @param top rows for title and scenario line, 0 or more
 * @param bottom rows for a key laid out in columns and for credit lines, 0 or more; for credit
 *     lines alone where the key stands beside the map; 0 where the picture is too small for either,
 *     and the key stands in its lower left corner instead
 * @param credits how many of the rows below are for credit lines alone, in small letters: beside or
 *     below the key; 0 where they stand in the lower right corner in letters of full size
 */
public record MapRoom(double left, double top, double bottom, double credits) {

  /** Nothing is kept free. */
  public static final MapRoom NONE = new MapRoom(0, 0, 0, 0);

  private static final double MARGIN = 16;
  private static final double TITLE = 40;
  private static final double KEY = 136;

  /** A map may give up so much of its size to lie above a band of words. */
  private static final double LEAST_SHARE = 0.75;

  /** And so much in a low picture, where words in the corners would cover more of it. */
  private static final double LEAST_BESIDE = 0.5;

  /** Where the title ends, roughly: a map that reaches there would lie under it. */
  private static final double TITLE_WIDTH = 320;

  /** Width of a key of one column with its margin, and its height, at full size. */
  private static final double COLUMN = 200;

  private static final double COLUMN_HEIGHT = 250;

  /** A key of large words beside a map takes at most this share of the width. */
  private static final double MOST_COLUMN = 0.34;

  /** Width below which credit lines find no room beside a key in columns, at full size. */
  private static final double NARROW = 760;

  /** Rows of six credit lines in small letters; and the room that credit lines take in a corner. */
  private static final double CREDITS = 84;

  private static final double CORNER_WIDTH = 360;
  private static final double CORNER_HEIGHT = 100;

  /** Width below which a key beside credit lines folds, and how high it then is, at full size. */
  private static final double TIGHT = 1_000;

  private static final double TALL_KEY = 215;

  /** A key in a corner may take so much of the width from data. */
  private static final double MOST_OF_WIDTH = 0.4;

  /** Design pixels of height from which a key has its full size, and the least size it has. */
  private static final double FULL_SIZE = 560;

  private static final double SMALLEST = 0.88;

  /** How much smaller words of a key are in a low picture, 1 for full size. */
  public static double keyScale(double height, double unit) {
    return Math.clamp(height / unit / FULL_SIZE, SMALLEST, 1);
  }

  /**
   * The room that a picture gives: above and below the map where that hardly shrinks it, with
   * credit lines beside the key or, in a narrow picture, below it; none where no words would lie on
   * the map anyway; else a column for the key at the left and rows for credit lines below; and
   * where that leaves too little of the map, only as much as keeps it clear of the title.
   *
   * @param unit pixels per design pixel
   */
  public static MapRoom of(
      MapOptions options, MapProjection projection, int width, int height, double unit) {
    boolean caption = options.shows(LayerSwitch.CAPTION);
    boolean key = options.shows(LayerSwitch.LEGEND);
    boolean credits = options.shows(LayerSwitch.SOURCES);
    double words = unit * options.textFactor();
    double small = keyScale(height, unit) * words;
    double top = caption ? MARGIN * unit + TITLE * words : 0;
    double foot = credits ? CREDITS * words : 0;
    boolean narrow = key && credits && width < NARROW * small;
    double below = narrow ? foot : 0;
    MapRoom band = new MapRoom(0, top, (key || credits ? KEY * small : 0) + below, below);
    double all = NONE.scale(projection, width, height);
    if (band.scale(projection, width, height) >= LEAST_SHARE * all) {
      return band;
    }
    MapCamera whole = MapCamera.fitting(projection, width, height, unit);
    boolean titled = caption && covers(whole, 0, 0, TITLE_WIDTH * words, top);
    double keyTop = height - COLUMN_HEIGHT * small;
    boolean keyed = key && covers(whole, 0, keyTop, COLUMN * small, height);
    double creditsTop = height - CORNER_HEIGHT * words;
    boolean credited =
        credits && covers(whole, width - CORNER_WIDTH * words, creditsTop, width, height);
    double column = options.textFactor() > 1 ? MOST_COLUMN * width : COLUMN * small;
    MapRoom beside = new MapRoom(key ? Math.min(COLUMN * small, column) : 0, top, foot, foot);
    if ((keyed || credited) && beside.scale(projection, width, height) >= LEAST_BESIDE * all) {
      return beside;
    }
    return titled ? new MapRoom(0, top, 0, 0) : NONE;
  }

  /**
   * Whether words in a corner lie on the map, whose outline is convex: their nearest point does.
   */
  private static boolean covers(
      MapCamera whole, double left, double top, double right, double bottom) {
    double x = Math.clamp(whole.width() / 2.0, left, right);
    double y = Math.clamp(whole.height() / 2.0, top, bottom);
    return whole.toPlace(x, y, new double[2]);
  }

  /** Pixels per radius of the sphere at which the whole map just fits; 0 where nothing is left. */
  double scale(MapProjection projection, int width, int height) {
    return scale(projection.inhabited(), width, height);
  }

  /** Pixels per radius of the sphere at which a box of a map just fits. */
  double scale(PlaneBounds box, int width, int height) {
    double columns = Math.max(1, width - left);
    double rows = Math.max(1, height - top - bottom);
    return Math.min(columns / box.width(), rows / box.height());
  }

  /**
   * What of a picture is free of words when a part of the map fills it: the same where words have
   * rows or columns of their own, else less the corners that they stand in.
   *
   * @param unit pixels per design pixel
   */
  MapRoom clearOfCorners(MapOptions options, int width, int height, double unit) {
    double words = unit * options.textFactor();
    double small = keyScale(height, unit) * words;
    if (hasBand() && credits == 0 && width < TIGHT * small) {
      return new MapRoom(left, top, Math.max(bottom, TALL_KEY * small), 0);
    }
    if (hasBand() || isBeside()) {
      return this;
    }
    double column = COLUMN * small;
    boolean key = options.shows(LayerSwitch.LEGEND) && column <= MOST_OF_WIDTH * width;
    return new MapRoom(
        key ? column : 0,
        options.shows(LayerSwitch.CAPTION) ? MARGIN * unit + TITLE * words : 0,
        options.shows(LayerSwitch.SOURCES) ? CREDITS * words : 0,
        0);
  }

  /** How far the middle of what is left lies to the right of the middle of the picture. */
  double across() {
    return left / 2;
  }

  /** How far the middle of what is left lies below the middle of the picture. */
  double shift() {
    return (top - bottom) / 2;
  }

  /** Whether there is a band below the map for key and credit lines. */
  public boolean hasBand() {
    return bottom > credits;
  }

  /** Whether the key stands beside the map. */
  public boolean isBeside() {
    return left > 0;
  }

  /** Whether credit lines have rows of their own, in small letters. */
  public boolean hasCredits() {
    return credits > 0;
  }

  /** The same at another resolution. */
  MapRoom magnified(double factor) {
    return new MapRoom(left * factor, top * factor, bottom * factor, credits * factor);
  }
}
