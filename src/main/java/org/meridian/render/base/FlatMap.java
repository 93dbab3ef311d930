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
 * @param lines that the source holds beside areas and borders
 * @param countries with their borders; absent if not asked for
 * @param graticule meridians and parallels
 * @param outline edge of the map, x and y interleaved
 */
public record FlatMap(
    ProjectedShapes land,
    ProjectedShapes coast,
    ProjectedShapes lines,
    Optional<Countries> countries,
    ProjectedShapes graticule,
    double[] outline) {

  private static final int SPACING = 15;

  /**
   * Countries laid flat.
   *
   * @param areas features in the order of the basemap's names
   * @param borders lines between them
   * @param names one a feature
   */
  public record Countries(ProjectedShapes areas, ProjectedShapes borders, List<String> names) {}

  static FlatMap of(Basemap map, MapProjection projection, boolean countries) {
    List<GeoShapes> shapes = new ArrayList<>();
    shapes.add(map.land());
    shapes.add(map.coast());
    shapes.add(map.lines());
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
        flat.get(2),
        countries
            ? Optional.of(new Countries(flat.get(4), flat.get(5), map.countryNames()))
            : Optional.empty(),
        flat.get(3),
        projection.outline());
  }
}
