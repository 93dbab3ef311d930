package org.meridian.io.basemap;

import java.io.InputStream;
import org.meridian.geo.basemap.Basemap;

/**
 * A basemap of the user's own, and what of its file is not drawn.
 *
 * @param map what is drawn
 * @param notes what is not drawn
 */
public record OwnBasemap(Basemap map, BasemapNotes notes) {

  /**
   * Reads GeoJSON (areas are land, lines are borders, each feature a country; areas cut at 180
   * degrees are joined again; several values one behind the other, as in newline-delimited GeoJSON,
   * are one map; packed by ECharts or plain) or TopoJSON: the objects land and countries, or the
   * largest of others. Rings and lines with something wrong are left out and noted, unless nothing
   * else is there. A GeoJSON {@code crs} member with an EPSG code is honoured; without one the
   * coordinates are longitude and latitude. May take seconds.
   *
   * @param in the file; read to its end, not closed
   * @throws BasemapFailure when it is not such a file, with the reason and the place
   */
  public static OwnBasemap read(InputStream in) throws BasemapFailure {
    return new OwnBasemapReader().read(in);
  }
}
