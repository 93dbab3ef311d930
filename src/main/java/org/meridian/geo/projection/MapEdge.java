package org.meridian.geo.projection;

/** Where a flat map of the sphere ends: what a shape must be cut at. All angles in degrees. */
public sealed interface MapEdge {

  /**
   * A map cut open along the meridian opposite to its centre and closed by two parallels.
   *
   * @param centralMeridian longitude of the middle of the map; the cut runs 180 degrees from it
   * @param maxLatitude last latitude shown, north and south; 90 for a map of the whole sphere
   */
  record Seam(double centralMeridian, double maxLatitude) implements MapEdge {}

  /**
   * A map of all places within an angle of its centre.
   *
   * @param lon longitude of the centre
   * @param lat latitude of the centre
   * @param radius largest angle from the centre, 90 for one hemisphere, below 180
   */
  record Rim(double lon, double lat, double radius) implements MapEdge {}
}
