package org.meridian.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.meridian.geo.BasemapFailure.Reason;

/** Refuses coordinates that are no longitude and latitude, and finds them in the file. */
final class CoordinateCheck {

  private final byte[] file;

  CoordinateCheck(byte[] file) {
    this.file = file;
  }

  void accept(Geometry geometry) throws BasemapFailure {
    for (Coordinate coordinate : geometry.getCoordinates()) {
      if (!isPlace(coordinate.x, coordinate.y)) {
        throw failure(coordinate);
      }
    }
  }

  /** A whole turn of longitude beyond 180 degrees is let pass; some files count from 0 to 360. */
  private static boolean isPlace(double lon, double lat) {
    return Math.abs(lon) <= 360 && Math.abs(lat) <= 90 + 1e-9;
  }

  private BasemapFailure failure(Coordinate coordinate) {
    String detail = coordinate.x + ", " + coordinate.y;
    try (JsonParser json = new JsonFactory().createParser(file)) {
      double before = Double.NaN;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        double number = token.isNumeric() ? json.getDoubleValue() : Double.NaN;
        if (before == coordinate.x && number == coordinate.y) {
          var place = json.currentTokenLocation();
          return new BasemapFailure(
              Reason.OUT_OF_RANGE, place.getLineNr(), place.getColumnNr(), detail, null);
        }
        before = number;
      }
    } catch (IOException e) {
      return new BasemapFailure(Reason.OUT_OF_RANGE, 0, 0, detail, e);
    }
    return new BasemapFailure(Reason.OUT_OF_RANGE, 0, 0, detail, null);
  }
}
