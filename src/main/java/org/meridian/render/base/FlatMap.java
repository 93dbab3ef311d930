package org.meridian.render.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.GraticuleLines;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.projection.MapProjection;

/**
 * Outlines laid flat in one projection.
 *
 * @param land areas
 * @param coast lines
 * @param countries areas, features in the order of the basemap's names; absent if not asked for
 * @param borders lines between countries; absent if not asked for
 * @param countryNames name of each feature of the countries
 * @param graticule meridians and parallels
 * @param outline edge of the map, x and y interleaved
 */
public record FlatMap(
    ProjectedShapes land,
    ProjectedShapes coast,
    Optional<ProjectedShapes> countries,
    Optional<ProjectedShapes> borders,
    List<String> countryNames,
    ProjectedShapes graticule,
    double[] outline) {

  private static final int SPACING = 15;

  static FlatMap of(Basemap map, MapProjection projection, boolean countries) {
    List<GeoShapes> shapes = new ArrayList<>();
    shapes.add(map.land());
    shapes.add(map.coast());
    shapes.add(GraticuleLines.every(SPACING));
    if (countries) {
      shapes.add(map.countries());
      shapes.add(map.borders());
    }
    List<ProjectedShapes> flat =
        shapes.parallelStream().map(shape -> shape.on(projection)).toList();
    return new FlatMap(
        flat.get(0),
        flat.get(1),
        countries ? Optional.of(flat.get(3)) : Optional.empty(),
        countries ? Optional.of(flat.get(4)) : Optional.empty(),
        map.countryNames(),
        flat.get(2),
        projection.outline());
  }
}
