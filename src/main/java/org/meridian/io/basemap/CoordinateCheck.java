package org.meridian.io.basemap;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Refuses coordinates that are no longitude and latitude. */
final class CoordinateCheck {

  private CoordinateCheck() {}

  /** The first coordinate that is no place, as text. */
  static Optional<String> wrong(Geometry geometry) {
    for (Coordinate coordinate : geometry.getCoordinates()) {
      if (!isPlace(coordinate.x, coordinate.y)) {
        return Optional.of(coordinate.x + ", " + coordinate.y);
      }
    }
    return Optional.empty();
  }

  /** A whole turn of longitude beyond 180 degrees is let pass; some files count from 0 to 360. */
  static boolean isPlace(double lon, double lat) {
    return Math.abs(lon) <= 360 && Math.abs(lat) <= 90 + 1e-9;
  }
}
