package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.outline.GroupOutline;
import org.meridian.geo.outline.OutlineGrain;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.AreaStyle;

class ClusterExtentProperties {

  private static final double RADIUS_KM = 150;

  private static City city(double lon, double lat) {
    return new City("c", LocalText.same("c"), "", "", lat, lon, Map.of());
  }

  @Property(tries = 60, seed = "51")
  void theReachIsNearThatOfTheOutline(@ForAll long seed) {
    Random random = new Random(seed);
    MapProjection map = ProjectionNames.named("robinson", 0, 0);
    double lon = random.nextDouble(-150, 150);
    double lat = random.nextDouble(-60, 60);
    List<City> cities = new ArrayList<>(List.of(city(lon, lat)));
    for (int more = random.nextInt(4); more > 0; more--) {
      cities.add(city(lon + random.nextDouble(-1, 1), lat + random.nextDouble(-0.6, 0.6)));
    }
    ClusterExtent extent = new ClusterExtent(map);
    cities.forEach(extent::add);
    double outline = reach(cities, map);
    assertThat(extent.reach(cities.getFirst(), GroupOutline.REACH * RADIUS_KM))
        .isBetween(0.85 * outline, 1.35 * outline);
  }

  /** Half the box of an outline whose cities are all joined with the first. */
  private static double reach(List<City> cities, MapProjection map) {
    int[] joins = new int[2 * (cities.size() - 1)];
    for (int at = 1; at < cities.size(); at++) {
      joins[2 * at - 1] = at;
    }
    double[] lon = cities.stream().mapToDouble(City::longitude).toArray();
    double[] lat = cities.stream().mapToDouble(City::latitude).toArray();
    ProjectedShapes shape = GroupOutline.of(lon, lat, joins, RADIUS_KM, OutlineGrain.FINE).on(map);
    return new AreaMarks.Area(1, "", shape, 0, 0, 0, new AreaStyle(0, 0, 0, false)).reach();
  }

  @Property(tries = 1, seed = "51")
  void aCityThatIsNotOnTheMapMakesTheReachEndless(@ForAll long seed) {
    ClusterExtent extent = new ClusterExtent(ProjectionNames.named("orthographic", 0, 0));
    extent.add(city(10, 0));
    extent.add(city(170, 0));
    assertThat(extent.reach(city(10, 0), 50)).isInfinite();
  }
}
