package org.meridian.render.base;

import java.util.List;
import java.util.Optional;
import org.meridian.geo.Basemap;
import org.meridian.geo.Graticule;
import org.meridian.geo.MapProjection;
import org.meridian.geo.ProjectedShapes;

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
    return new FlatMap(
        map.land().on(projection),
        map.coast().on(projection),
        countries ? Optional.of(map.countries().on(projection)) : Optional.empty(),
        countries ? Optional.of(map.borders().on(projection)) : Optional.empty(),
        map.countryNames(),
        Graticule.every(SPACING).on(projection),
        projection.outline());
  }
}
