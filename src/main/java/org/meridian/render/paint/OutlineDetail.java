package org.meridian.render.paint;

/** How finely the outlines of the land are drawn. */
public enum OutlineDetail {
  /** 1:110 million and areas alone, without lines: the very first picture of a window. */
  SKETCH("110m"),
  /** 1:110 million: while the map moves, and for small pictures. */
  COARSE("110m"),
  /** 1:50 million: the world at rest. */
  MEDIUM("50m"),
  /** 1:10 million: zoomed in. */
  FINE("10m");

  private static final double MEDIUM_FROM = 110;
  private static final double FINE_FROM = 1_500;

  private final String suffix;

  OutlineDetail(String suffix) {
    this.suffix = suffix;
  }

  /** The part of the file name that tells the scale. */
  public String suffix() {
    return suffix;
  }

  /** The detail that fits a scale in pixels per radius of the sphere. */
  public static OutlineDetail forScale(double scale) {
    return scale >= FINE_FROM ? FINE : scale >= MEDIUM_FROM ? MEDIUM : COARSE;
  }
}
