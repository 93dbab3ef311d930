package org.meridian.view.map.areas;

import java.util.List;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.outline.GroupOutline;
import org.meridian.geo.outline.OutlineGrain;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.City;
import org.meridian.model.RecentValues;

/** Outlines of groups on a map: discs about their cities, united. Remembers the latest. */
public final class GroupShapes {

  /** Discs reach about a third of it around each city. */
  private static final double RADIUS_KM = 600;

  private static final int REMEMBERED = 40;

  private final RecentValues<GroupKey, ProjectedShapes> latest =
      new RecentValues<>(REMEMBERED, GroupKey::equals);

  private record GroupKey(List<String> cities, String projection, double lon, double lat) {}

  /** The outline of the cities that have a place; nothing where none has one. */
  public ProjectedShapes of(List<City> cities, MapProjection projection) {
    List<City> placed = cities.stream().filter(City::isPlaced).toList();
    if (placed.isEmpty()) {
      return ProjectedShapes.NONE;
    }
    GroupKey key =
        new GroupKey(
            placed.stream().map(City::id).toList(),
            projection.id(),
            projection.centralMeridian(),
            projection.centralParallel());
    return latest.get(key, () -> outline(placed, projection));
  }

  private static ProjectedShapes outline(List<City> placed, MapProjection projection) {
    double[] lon = placed.stream().mapToDouble(City::longitude).toArray();
    double[] lat = placed.stream().mapToDouble(City::latitude).toArray();
    return GroupOutline.of(lon, lat, new int[0], RADIUS_KM, OutlineGrain.FINE).on(projection);
  }
}
