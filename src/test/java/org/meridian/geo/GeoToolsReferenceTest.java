package org.meridian.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.UnitSphere;

/** The closed forms of this package against the transforms of GeoTools on the same sphere. */
class GeoToolsReferenceTest {

  private static final double RADIUS = 6_371_000;

  @ParameterizedTest
  @CsvSource({
    "mercator, Mercator_1SP, 0, 0, 1e-9",
    "mercator, Mercator_1SP, 150, 0, 1e-9",
    "plate-carree, Plate_Carree, -60, 0, 1e-9",
    "winkel-tripel, Winkel_Tripel, 0, 0, 1e-9",
    "orthographic, Orthographic, 0, 0, 1e-9",
    "orthographic, Orthographic, 116.4, 39.9, 1e-9",
    "orthographic, Orthographic, -71.5, -33.4, 1e-9",
    "orthographic, Orthographic, 20, 90, 1e-9",
    "azimuthal-equidistant, Azimuthal_Equidistant, 0, 0, 1e-9",
    "azimuthal-equidistant, Azimuthal_Equidistant, 116.4, 39.9, 1e-9",
    "azimuthal-equidistant, Azimuthal_Equidistant, -71.5, -33.4, 1e-9",
    "robinson, Robinson, 0, 0, 5e-6",
    "robinson, Robinson, 150, 0, 5e-6"
  })
  void agrees(String id, String reference, double lon, double lat, double tolerance)
      throws FactoryException, TransformException {
    MapProjection projection = ProjectionNames.named(id, lon, lat);
    MathTransform transform = transform(reference, lon, lat);
    double[] ours = new double[2];
    double[] theirs = new double[2];
    int compared = 0;
    for (double placeLat = -88.5; placeLat <= 88.5; placeLat += 2.95) {
      for (double step = -179; step <= 179; step += 3.58) {
        double placeLon = UnitSphere.turn(lon + step);
        if (projection.project(placeLon, placeLat, ours) && isComparable(id, placeLat, ours)) {
          transform.transform(new double[] {placeLon, placeLat}, 0, theirs, 0, 1);
          assertThat(Math.hypot(ours[0] - theirs[0] / RADIUS, ours[1] - theirs[1] / RADIUS))
              .as("%s %s", placeLon, placeLat)
              .isLessThan(tolerance);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(1_900);
  }

  /**
   * The reference doubts itself in the last degrees of the hemisphere, and its table of Robinson
   * has a misprint at 40 degrees (0.4968, where 0.4958 was published) that is felt some 25 degrees
   * off.
   */
  private static boolean isComparable(String id, double lat, double[] point) {
    return switch (id) {
      case "orthographic" -> Math.hypot(point[0], point[1]) < 0.995;
      case "robinson" -> Math.abs(lat) < 12 || Math.abs(lat) > 68;
      default -> true;
    };
  }

  private static MathTransform transform(String name, double lon, double lat)
      throws FactoryException {
    var factory = ReferencingFactoryFinder.getMathTransformFactory(null);
    ParameterValueGroup parameters = factory.getDefaultParameters(name);
    Map<String, Double> values =
        Map.of(
            "semi_major", RADIUS,
            "semi_minor", RADIUS,
            "central_meridian", lon,
            "longitude_of_center", lon,
            "latitude_of_origin", lat,
            "latitude_of_center", lat);
    for (var parameter : parameters.getDescriptor().descriptors()) {
      String key = parameter.getName().getCode();
      if (values.containsKey(key)) {
        parameters.parameter(key).setValue(values.get(key).doubleValue());
      }
    }
    return factory.createParameterizedTransform(parameters);
  }
}
