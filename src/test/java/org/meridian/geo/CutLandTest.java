package org.meridian.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.projection.MapEdge;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.geo.sphere.UnitSphere;

/** Land laid flat: nothing lost, nothing smeared, at every middle. */
class CutLandTest {

  private static final Basemap COARSE = Maps.read("land-110m");
  private static final Basemap MIDDLE = Maps.read("land-50m");
  private static final List<double[]> MIDDLES =
      List.of(
          new double[] {0, 0},
          new double[] {150, 0},
          new double[] {-90, 0},
          new double[] {180, 65},
          new double[] {-169.3, -90},
          new double[] {37.3, 90},
          new double[] {-60, -47.1});

  private record Place(double lon, double lat, boolean land) {}

  private static final List<Place> PLACES = places();

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (double lat = -89.3; lat < 90; lat += 4.7) {
      for (double lon = -179.77; lon < 180; lon += 7.1) {
        if (isFarFromCoast(lon, lat)) {
          places.add(new Place(lon, lat, COARSE.land().featureAt(lon, lat) >= 0));
        }
      }
    }
    return places;
  }

  private static final Map<String, ProjectedShapes> LAND = new HashMap<>();

  private static ProjectedShapes land(MapProjection projection) {
    String key = projection.id() + projection.edge();
    return LAND.computeIfAbsent(key, any -> MIDDLE.land().on(projection));
  }

  static Stream<Arguments> allViews() {
    return ProjectionNames.IDS.stream()
        .flatMap(id -> MIDDLES.stream().map(at -> Arguments.of(id, at[0], at[1])));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 150, -60, 180, -169.3, 33.3})
  void equalEarthKeepsTheAreaOfLand(double lon0) {
    double onSphere = Maps.area(MIDDLE.land());
    double onMap = Maps.area(MIDDLE.land().on(ProjectionNames.named("equal-earth", lon0, 0)));
    assertThat(onSphere / (4 * Math.PI)).isBetween(0.285, 0.300);
    assertThat(onMap).isCloseTo(onSphere, within(2e-4 * onSphere));
  }

  @ParameterizedTest
  @MethodSource("allViews")
  void noEdgeRunsAcrossTheMap(String id, double lon0, double lat0) {
    MapProjection projection = ProjectionNames.named(id, lon0, lat0);
    double longest = id.equals("azimuthal-equidistant") ? 0.3 : 0.2;
    assertThat(Maps.longestStep(COARSE.land().on(projection))).isLessThan(longest);
    assertThat(Maps.longestStep(COARSE.coast().on(projection))).isLessThan(longest);
  }

  @ParameterizedTest
  @MethodSource("allViews")
  void theMapTellsLandFromSeaAsTheSphereDoes(String id, double lon0, double lat0) {
    MapProjection projection = ProjectionNames.named(id, lon0, lat0);
    ProjectedShapes land = COARSE.land().on(projection);
    double[] point = new double[2];
    int seen = 0;
    int onLand = 0;
    for (Place place : PLACES) {
      if (isFarFromEdge(projection, place.lon, place.lat)
          && projection.project(place.lon, place.lat, point)) {
        assertThat(Maps.holds(land, point[0], point[1])).as("%s", place).isEqualTo(place.land);
        seen++;
        onLand += place.land ? 1 : 0;
      }
    }
    assertThat(seen).isGreaterThan(700);
    assertThat(onLand).isGreaterThan(80);
  }

  private static boolean isFarFromEdge(MapProjection projection, double lon, double lat) {
    return switch (projection.edge()) {
      case MapEdge.Seam seam -> Math.abs(UnitSphere.turn(lon - seam.centralMeridian())) < 179.9;
      case MapEdge.Rim rim ->
          GreatCircle.distanceKm(lon, lat, rim.lon(), rim.lat()) < 111 * (rim.radius() - 1);
    };
  }

  private static boolean isFarFromCoast(double lon, double lat) {
    boolean here = COARSE.land().featureAt(lon, lat) >= 0;
    double aside = 0.1 / Math.max(0.05, Math.cos(Math.toRadians(lat)));
    return here == COARSE.land().featureAt(lon + aside, lat) >= 0
        && here == COARSE.land().featureAt(lon - aside, lat) >= 0
        && here == COARSE.land().featureAt(lon, Math.min(90, lat + 0.1)) >= 0
        && here == COARSE.land().featureAt(lon, Math.max(-90, lat - 0.1)) >= 0;
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow, 37.62, 55.75, true",
    "Chicago, -87.8, 41.8, true",
    "Nairobi, 36.82, -1.29, true",
    "Alice Springs, 133.88, -23.7, true",
    "Urumqi, 87.6, 43.8, true",
    "Brasilia, -47.9, -15.8, true",
    "Anadyr region, 175, 66.5, true",
    "Chukotka beyond 180, -175, 66.5, true",
    "South Pole, 0, -90, true",
    "Antarctica at the seam, 180, -88, true",
    "North Pole, 0, 90, false",
    "Pacific, -150, 0, false",
    "Atlantic, -35, 35, false",
    "Caspian Sea, 51, 42, false"
  })
  void knownPlaces(String name, double lon, double lat, boolean land) {
    assertThat(MIDDLE.land().featureAt(lon, lat) >= 0).as(name).isEqualTo(land);
    double[] point = new double[2];
    for (String id : ProjectionNames.IDS) {
      for (double[] at : MIDDLES) {
        MapProjection projection = ProjectionNames.named(id, at[0], at[1]);
        if (isFarFromEdge(projection, lon, lat) && projection.project(lon, lat, point)) {
          assertThat(Maps.holds(land(projection), point[0], point[1]))
              .as("%s on %s", name, id)
              .isEqualTo(land);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"robinson", "equal-earth", "winkel-tripel", "plate-carree"})
  void antarcticaIsClosedAlongThePoleLine(String id) {
    for (double[] at : MIDDLES) {
      MapProjection projection = ProjectionNames.named(id, at[0], 0);
      ProjectedShapes land = COARSE.land().on(projection);
      PlaneBounds bounds = projection.bounds();
      double y = bounds.minY() + 0.002;
      double[] place = new double[2];
      for (double x = bounds.minX(); x <= bounds.maxX(); x += 0.01) {
        boolean shown = projection.inverse(x, y, place);
        boolean atSide = Math.abs(UnitSphere.turn(place[0] - at[0])) > 179.9;
        if (shown && !atSide) {
          assertThat(Maps.holds(land, x, y))
              .as("%s %s, %s: %s", id, at[0], x, List.of(place[0], place[1]))
              .isTrue();
        }
      }
    }
  }
}
