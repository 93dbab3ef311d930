package org.meridian.io.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.geo.Maps;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.basemap.BasemapFailure.Reason;

/** Basemaps of the user's own, whole and broken. */
class OwnBasemapTest {

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static BasemapFailure failure(String text) {
    return catchThrowableOfType(BasemapFailure.class, () -> OwnBasemap.read(stream(text)));
  }

  /** Why a map is refused, or what of it is left out first. */
  private static BasemapFailure fault(String text) {
    try {
      return OwnBasemap.read(stream(text)).notes().first().getFirst();
    } catch (BasemapFailure failure) {
      return failure;
    }
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
    Basemap map = OwnBasemap.read(stream(text)).map();
    assertThat(map.countryNames()).containsExactly("甲", "B", "river");
    assertThat(map.land().featureAt(2, 2)).isZero();
    assertThat(map.land().featureAt(5, 5)).isEqualTo(-1);
    assertThat(map.countries().featureAt(29, 3)).isEqualTo(1);
    assertThat(map.lines().size()).isEqualTo(1);
    // Ten degrees straight along a parallel, in steps of two.
    assertThat(map.lines().points()).isEqualTo(6);
  }

  @Test
  void whatWasCutAtTheAntimeridianIsJoinedAgain() throws BasemapFailure {
    String text =
        "{\"type\":\"MultiPolygon\",\"coordinates\":["
            + "[[[170,60],[180,60],[180,70],[170,70],[170,60]]],"
            + "[[[-180,60],[-175,60],[-175,70],[-180,70],[-180,60]]]]}";
    Basemap map = OwnBasemap.read(stream(text)).map();
    assertThat(map.land().size()).isEqualTo(1);
    assertThat(map.land().featureAt(179.9, 65)).isZero();
    assertThat(map.land().featureAt(-179.9, 65)).isZero();
    assertThat(map.land().featureAt(-174, 65)).isEqualTo(-1);
    assertThat(map.land().on(ProjectionNames.named("robinson", 180, 0)).size()).isEqualTo(1);
    assertThat(map.land().on(ProjectionNames.named("robinson", 0, 0)).size()).isEqualTo(2);
  }

  @Test
  void anAntarcticaCutAlongThePoleIsClosed() throws BasemapFailure {
    String text =
        "{\"type\":\"Polygon\",\"coordinates\":[[[-180,-90],[-180,-70],[-90,-75],[0,-70],"
            + "[90,-72],[180,-70],[180,-90],[-180,-90]]]}";
    Basemap map = OwnBasemap.read(stream(text)).map();
    for (double lon0 : new double[] {0, 150, -60}) {
      for (String id : new String[] {"robinson", "orthographic", "azimuthal-equidistant"}) {
        MapProjection projection = ProjectionNames.named(id, lon0, -40);
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
    GeoShapes land = OwnBasemap.read(stream(text)).map().land();
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
    assertThat(OwnBasemap.read(stream(text)).map().land().featureAt(9, 1)).isZero();
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
    assertThat(failure("").reason()).isEqualTo(Reason.EMPTY);
    assertThat(failure(collection()).reason()).isEqualTo(Reason.EMPTY);
    BasemapFailure crs =
        failure("{\"type\":\"Polygon\",\"crs\":{\"properties\":{\"name\":\"EPSG:999999\"}}}");
    assertThat(crs.reason()).isEqualTo(Reason.UNKNOWN_REFERENCE_SYSTEM);
    assertThat(crs.detail()).isEqualTo("EPSG:999999");
  }

  @Test
  void severalValuesOneBehindTheOtherAreOneMap() throws BasemapFailure {
    String square = feature("x", "Polygon", "[[[10,20],[40,20],[40,50],[10,50],[10,20]]]");
    String other = feature("y", "Polygon", "[[[70,20],[100,20],[100,50],[70,50],[70,20]]]");

    for (String between : new String[] {"\n", "", "\n\u001e"}) {
      Basemap map = OwnBasemap.read(stream(square + between + other)).map();
      assertThat(map.land().featureAt(20, 30)).isZero();
      assertThat(map.land().featureAt(80, 30)).isZero();
      assertThat(map.countryNames()).containsExactly("x", "y");
    }
    BasemapFailure more = failure(square.strip().replace("\n", "") + "\nmore");
    assertThat(more.reason()).isEqualTo(Reason.TEXT_AFTER_END);
    assertThat(more.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Polygon | [[[0,0],[1,0],[1,1]]] | RING_OPEN | 3",
        "Polygon | [[[0,0],[1,0],[0,0]]] | TOO_FEW_POINTS | 3",
        "Polygon | [[0,0],[1,0],[0,0]] | NOT_POSITIONS | 3",
        "Polygon | 5 | NOT_POSITIONS | 3",
        "Polygon | [[[0,0],[1,\"x\"],[0,0]]] | NOT_POSITIONS | 3",
        "Polygon | [[[0,0],[1,null],[0,0]]] | NOT_POSITIONS | 3",
        "LineString | [[0,0]] | TOO_FEW_POINTS | 3",
        "Polygon | [[[0,0],[1,0],[1,1e6],[0,0]]] | OUT_OF_RANGE | 3",
        "Polygon | [[[0,0],[1,0],[1e308,1],[0,0]]] | OUT_OF_RANGE | 3",
        "Polygon | [[[0,0],[1,0],[1e999,1],[0,0]]] | OUT_OF_RANGE | 3",
        "Blob | [] | NOT_A_MAP | 3",
      })
  void aGeometryThatIsNoneIsLocated(String type, String coordinates, Reason reason, int line) {
    String sound = feature("s", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]").replace("\n", "");
    BasemapFailure failure = fault(collection(sound, "\n" + feature("x", type, coordinates)));

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.feature()).isEqualTo(2);
    assertThat(failure.line()).isEqualTo(line);
  }

  @Test
  void pointsAreCountedAndAloneNoMap() throws BasemapFailure {
    String square = feature("x", "Polygon", "[[[10,20],[40,20],[40,50],[10,50],[10,20]]]");
    String point = feature("p", "Point", "[100, 10]");

    OwnBasemap own = OwnBasemap.read(stream(collection(square, point)));
    assertThat(own.notes().points()).isEqualTo(1);
    assertThat(own.map().land().featureAt(20, 30)).isZero();
    BasemapFailure alone = failure(collection(point, point));
    assertThat(alone.reason()).isEqualTo(Reason.ONLY_POINTS);
    assertThat(alone.detail()).isEqualTo("2");
  }

  @Test
  void whatIsEmptyIsPassedOver() throws BasemapFailure {
    String square = feature("x", "Polygon", "[[[10,20],[40,20],[40,50],[10,50],[10,20]]]");
    String nothing = "{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}";
    String bag =
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":["
            + "{\"type\":\"GeometryCollection\",\"geometries\":[]},null]}}";

    Basemap map =
        OwnBasemap.read(
                stream(collection(nothing, bag, feature("e", "MultiPolygon", "[]"), square)))
            .map();

    assertThat(map.land().featureAt(20, 30)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"FeatureCollection\",\"crs\":\"EPSG:3857\",\"features\":[]}",
        "{\"type\":\"FeatureCollection\",\"crs\":5,\"features\":[]}",
        "{\"type\":\"FeatureCollection\",\"crs\":{\"name\":\"EPSG:3857\"},\"features\":[]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"crs\":"
            + "{\"properties\":{\"name\":\"EPSG:3857\"}},\"geometry\":null}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
            + "{\"type\":\"Point\",\"crs\":{},\"coordinates\":[0,0]}}]}",
      })
  void aReferenceSystemInTheWrongPlaceOrFormIsNamed(String text) {
    assertThat(failure(text).reason()).isEqualTo(Reason.MISPLACED_CRS);
    assertThat(failure(text).line()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[0]] | [[7]] | ARC_MISSING",
        "[[0]] | [[-3]] | ARC_MISSING",
        "[[0]] | [[0.5]] | NOT_A_MAP",
        "[[0]] | 5 | NOT_A_MAP",
        "10,95 | [[0]] | OUT_OF_RANGE",
        "10,\"x\" | [[0]] | NOT_A_MAP",
      })
  void topologiesAreCheckedBeforeTheyAreRead(String position, String arcs, Reason reason) {
    String point = position.startsWith("[") ? "10,10" : position;
    String text =
        "{\"type\":\"Topology\",\"objects\":{\"land\":{\"type\":\"GeometryCollection\",\n"
            + "\"geometries\":[{\"type\":\"Polygon\",\"arcs\":"
            + arcs
            + "}]}},\n\"arcs\":[[[0,0],[10,0],["
            + point
            + "],[0,0]]]}";
    BasemapFailure failure = failure(text);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.line()).isEqualTo(position.startsWith("[") ? 2 : 3);
  }

  @Test
  void aBowTieCutAtTheAntimeridianIsMended() throws BasemapFailure {
    String text =
        "{\"type\":\"MultiPolygon\",\"coordinates\":["
            + "[[[170,60],[180,70],[180,60],[170,70],[170,60]]],"
            + "[[[-180,60],[-175,70],[-175,60],[-180,70],[-180,60]]]]}";

    assertThat(OwnBasemap.read(stream(text)).map().land().size()).isPositive();
  }

  @Test
  void bracketsWithoutEndAreRefused() {
    assertThat(failure("[".repeat(100_000)).reason()).isEqualTo(Reason.TOO_DEEP);
  }
}
