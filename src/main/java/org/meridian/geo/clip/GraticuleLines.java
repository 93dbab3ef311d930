package org.meridian.geo.clip;

/** The net of meridians and parallels. */
public final class GraticuleLines {

  /** Longest step along a line in degrees. */
  private static final double STEP = 2;

  private GraticuleLines() {}

  /**
   * Meridians and parallels at every so many degrees. Most meridians end ten degrees before the
   * poles, those at every 90 degrees reach them. Feature 0 are meridians, feature 1 parallels,
   * feature 2 is the equator.
   *
   * @param spacing degrees between lines, a divisor of 90, for example 30, 15 or 10
   * @throws IllegalArgumentException for any other spacing
   */
  public static GeoShapes every(int spacing) {
    if (spacing < 1 || 90 % spacing != 0) {
      throw new IllegalArgumentException("not a divisor of 90: " + spacing);
    }
    ShapesBuilder builder = new ShapesBuilder(false);
    for (int lon = -180; lon < 180; lon += spacing) {
      double end = lon % 90 == 0 ? 90 : Math.min(80, 90 - spacing);
      builder.point(lon, -end);
      builder.lineTo(lon, end, STEP);
      builder.endPart(0);
    }
    for (int lat = spacing - 90; lat < 90; lat += spacing) {
      builder.point(-180, lat);
      builder.lineTo(180, lat, STEP);
      builder.endPart(lat == 0 ? 2 : 1);
    }
    return builder.build();
  }
}
