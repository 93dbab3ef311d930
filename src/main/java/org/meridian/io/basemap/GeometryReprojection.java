package org.meridian.io.basemap;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.meridian.io.basemap.BasemapFailure.Reason;

/**
 * Brings geometry of a named reference system to longitude and latitude, by GeoTools and its EPSG
 * register. The first use of the register takes about a second: never on the thread of the window.
 */
final class GeometryReprojection {

  /** For files that hold longitude and latitude already. */
  static final GeometryReprojection NONE = new GeometryReprojection("", null);

  private static final Pattern EPSG = Pattern.compile("(?i).*EPSG\\D*(?:[0-9.]+:)?:?([0-9]+)");
  private static final Pattern GEOGRAPHIC = Pattern.compile("(?i).*(CRS:?84|EPSG:+4326)");

  private final String name;
  private final MathTransform transform;

  private GeometryReprojection(String name, MathTransform transform) {
    this.name = name;
    this.transform = transform;
  }

  /**
   * The way from a reference system to longitude and latitude.
   *
   * @param name for example {@code EPSG:3857} or {@code urn:ogc:def:crs:EPSG::3857}; empty for none
   * @throws BasemapFailure when the system is not known
   */
  static GeometryReprojection of(String name) throws BasemapFailure {
    if (name.isEmpty() || GEOGRAPHIC.matcher(name).matches()) {
      return NONE;
    }
    Matcher matcher = EPSG.matcher(name);
    if (!matcher.matches()) {
      throw unknown(name, null);
    }
    try {
      CoordinateReferenceSystem system = CRS.decode("EPSG:" + matcher.group(1), true);
      return new GeometryReprojection(
          name, CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true));
    } catch (FactoryException e) {
      throw unknown(name, e);
    }
  }

  private static BasemapFailure unknown(String name, Throwable cause) {
    return new BasemapFailure(Reason.UNKNOWN_REFERENCE_SYSTEM, 0, 0, name, cause);
  }

  Geometry apply(Geometry geometry) throws BasemapFailure {
    if (transform == null) {
      return geometry;
    }
    try {
      return JTS.transform(geometry, transform);
    } catch (TransformException e) {
      throw new BasemapFailure(Reason.OUT_OF_RANGE, 0, 0, name + ": " + e.getMessage(), e);
    }
  }
}
