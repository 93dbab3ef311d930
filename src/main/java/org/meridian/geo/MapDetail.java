package org.meridian.geo;

/** How finely a basemap is drawn: the three scales that ship, and which one suits a zoom. */
public enum MapDetail {
  /** 1:110 million, some 5,000 points: while the hand moves, and for small pictures. */
  COARSE("110m", 0),
  /** 1:50 million, some 60,000 points: the world at rest. */
  MEDIUM("50m", 120),
  /** 1:10 million, some 400,000 points: zoomed in, culled and thinned. */
  FINE("10m", 1_400);

  private final String scale;
  private final double fromPixels;

  MapDetail(String scale, double fromPixels) {
    this.scale = scale;
    this.fromPixels = fromPixels;
  }

  /** The scale as it stands in the names of files, for example {@code 50m}. */
  public String scale() {
    return scale;
  }

  /** The coarsest detail whose corners are not seen at so many pixels a radius of the sphere. */
  public static MapDetail forScale(double pixelsPerRadius) {
    if (pixelsPerRadius >= FINE.fromPixels) {
      return FINE;
    }
    return pixelsPerRadius >= MEDIUM.fromPixels ? MEDIUM : COARSE;
  }
}
