package org.meridian.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.meridian.geo.BasemapFailure.Reason;

/** Basemaps of the user's own, whole and broken. */
class OwnBasemapTest {

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static BasemapFailure failure(String text) {
    return catchThrowableOfType(BasemapFailure.class, () -> Basemap.readOwn(stream(text)));
  }

  private static String feature(String name, String type, String coordinates) {
    return """
    {"type":"Feature","properties":{"name":"%s"},
     "geometry":{"type":"%s","coordinates":%s}}
    """
        .formatted(name, type, coordinates);
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  @Test
  void areasAndLinesBecomeLandAndBorders() throws BasemapFailure {
    String text =
        collection(
            feature(
                "甲",
                "Polygon",
                "[[[0,0],[10,0],[10,10],[0,10],[0,0]]," + "[[4,4],[6,4],[6,6],[4,6],[4,4]]]"),
            feature("B", "MultiPolygon", "[[[[20,0],[30,0],[30,10],[20,0]]]]"),
            feature("river", "LineString", "[[0,5],[10,5]]"));
    Basemap map = Basemap.readOwn(stream(text));
    assertThat(map.countryNames()).containsExactly("甲", "B", "river");
    assertThat(map.land().featureAt(2, 2)).isZero();
    assertThat(map.land().featureAt(5, 5)).isEqualTo(-1);
    assertThat(map.countries().featureAt(29, 3)).isEqualTo(1);
    assertThat(map.borders().size()).isEqualTo(1);
    // Ten degrees straight along a parallel, in steps of two.
    assertThat(map.borders().points()).isEqualTo(6);
  }

  @Test
  void whatWasCutAtTheAntimeridianIsJoinedAgain() throws BasemapFailure {
    String text =
        "{\"type\":\"MultiPolygon\",\"coordinates\":["
            + "[[[170,60],[180,60],[180,70],[170,70],[170,60]]],"
            + "[[[-180,60],[-175,60],[-175,70],[-180,70],[-180,60]]]]}";
    Basemap map = Basemap.readOwn(stream(text));
    assertThat(map.land().size()).isEqualTo(1);
    assertThat(map.land().featureAt(179.9, 65)).isZero();
    assertThat(map.land().featureAt(-179.9, 65)).isZero();
    assertThat(map.land().featureAt(-174, 65)).isEqualTo(-1);
    assertThat(map.land().on(Projections.named("robinson", 180, 0)).size()).isEqualTo(1);
    assertThat(map.land().on(Projections.named("robinson", 0, 0)).size()).isEqualTo(2);
  }

  @Test
  void anAntarcticaCutAlongThePoleIsClosed() throws BasemapFailure {
    String text =
        "{\"type\":\"Polygon\",\"coordinates\":[[[-180,-90],[-180,-70],[-90,-75],[0,-70],"
            + "[90,-72],[180,-70],[180,-90],[-180,-90]]]}";
    Basemap map = Basemap.readOwn(stream(text));
    for (double lon0 : new double[] {0, 150, -60}) {
      for (String id : new String[] {"robinson", "orthographic", "azimuthal-equidistant"}) {
        MapProjection projection = Projections.named(id, lon0, -40);
        ProjectedShapes land = map.land().on(projection);
        double[] point = new double[2];
        for (double lon = -175; lon < 180; lon += 20) {
          projection.project(lon, -82, point);
          assertThat(Maps.holds(land, point[0], point[1])).as("%s %s %s", id, lon0, lon).isTrue();
          if (projection.project(lon, -60, point)) {
            assertThat(Maps.holds(land, point[0], point[1])).isFalse();
          }
        }
      }
    }
    GeoShapes coast = map.coast();
    for (int i = 0; i < coast.points(); i++) {
      assertThat(coast.lat(i)).isGreaterThan(-76);
    }
  }

  @Test
  void anotherReferenceSystemIsBroughtToDegrees() throws BasemapFailure {
    String text =
        """
        {"type":"FeatureCollection",
         "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},
         "features":[{"type":"Feature","properties":null,"geometry":{"type":"Polygon",
          "coordinates":[[[0,0],[1113194.9079,0],[1113194.9079,1118889.9749],[0,0]]]}}]}
        """;
    GeoShapes land = Basemap.readOwn(stream(text)).land();
    double east = 0;
    double north = 0;
    for (int i = 0; i < land.points(); i++) {
      east = Math.max(east, land.lon(i));
      north = Math.max(north, land.lat(i));
    }
    assertThat(east).isCloseTo(10, within(1e-6));
    assertThat(north).isCloseTo(10, within(1e-6));
  }

  @Test
  void topologiesAreReadToo() throws BasemapFailure {
    String text =
        "{\"type\":\"Topology\",\"objects\":{\"land\":{\"type\":\"GeometryCollection\","
            + "\"geometries\":[{\"type\":\"Polygon\",\"arcs\":[[0]]}]}},"
            + "\"arcs\":[[[0,0],[10,0],[10,10],[0,0]]]}";
    assertThat(Basemap.readOwn(stream(text)).land().featureAt(9, 1)).isZero();
  }

  @Test
  void aTruncatedFileIsLocated() {
    BasemapFailure failure = failure("{\"type\":\"FeatureCollection\",\n\n\"features\":[ {");
    assertThat(failure.reason()).isEqualTo(Reason.NOT_JSON);
    assertThat(failure.line()).isEqualTo(3);
  }

  @Test
  void aCoordinateThatIsNoPlaceIsLocated() {
    BasemapFailure failure =
        failure("{\"type\":\"Polygon\",\n\"coordinates\":[[[0,0],[1,0],\n [1,95.5],[0,0]]]}");
    assertThat(failure.reason()).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(failure.line()).isEqualTo(3);
    assertThat(failure.detail()).isEqualTo("1.0, 95.5");
  }

  @Test
  void otherFilesAreRefusedWithAReason() {
    assertThat(failure("{\"name\":\"x\"}").reason()).isEqualTo(Reason.NOT_A_MAP);
    assertThat(failure("").reason()).isEqualTo(Reason.NOT_A_MAP);
    assertThat(failure(collection()).reason()).isEqualTo(Reason.NOT_A_MAP);
    BasemapFailure open = failure(collection(feature("x", "Polygon", "[[[0,0],[1,0],[1,1]]]")));
    assertThat(open.reason()).isEqualTo(Reason.NOT_A_MAP);
    assertThat(open.detail()).startsWith("feature 1");
    BasemapFailure crs =
        failure("{\"type\":\"Polygon\",\"crs\":{\"properties\":{\"name\":\"EPSG:999999\"}}}");
    assertThat(crs.reason()).isEqualTo(Reason.UNKNOWN_REFERENCE_SYSTEM);
    assertThat(crs.detail()).isEqualTo("EPSG:999999");
  }
}
