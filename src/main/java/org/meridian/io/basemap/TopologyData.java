package org.meridian.io.basemap;

import java.util.List;

/**
 * What a TopoJSON file holds, as far as basemaps need it.
 *
 * @param land the areas of the object {@code land}; empty when there is none
 * @param countries the areas of the object {@code countries}; empty when there is none
 * @param arcStarts first point of each arc and, last, the number of points
 * @param lon longitudes of all points of all arcs in degrees
 * @param lat latitudes of all points of all arcs in degrees
 */
record TopologyData(
    List<Area> land, List<Area> countries, int[] arcStarts, double[] lon, double[] lat) {

  /**
   * A feature made of polygons.
   *
   * @param code the id the file gives it, or empty
   * @param name its English name, or empty
   * @param polygons for each polygon its rings, each a row of arc numbers; {@code ~n} is arc n
   *     walked backwards
   */
  record Area(String code, String name, List<List<int[]>> polygons) {}
}
