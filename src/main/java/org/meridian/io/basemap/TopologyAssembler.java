package org.meridian.io.basemap;

import java.util.Arrays;
import java.util.List;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.ShapesBuilder;

/** Joins the arcs of a topology to areas, coasts and borders. */
final class TopologyAssembler {

  /** Longest edge in degrees; longer ones are straight in longitude and latitude. */
  private static final double STEP = 2;

  /** An outline wholly above this latitude is the cut of a source at the pole, not a shape. */
  private static final double POLE_CUT = 89.9;

  /** How near to 180 degrees an edge must lie to be a cut of the source. */
  private static final double MERIDIAN_CUT = 1e-6;

  private final TopologyData topology;

  TopologyAssembler(TopologyData topology) {
    this.topology = topology;
  }

  Basemap basemap() {
    List<TopologyData.Area> countries = topology.countries();
    List<TopologyData.Area> land = topology.land().isEmpty() ? countries : topology.land();
    return new Basemap(
        areas(land, true),
        lines(usedBy(land), 1),
        areas(countries, false),
        lines(usedBy(countries), 2),
        new ShapesBuilder(false).build(),
        countries.stream().map(TopologyData.Area::name).toList(),
        countries.stream().map(TopologyData.Area::code).toList());
  }

  private GeoShapes areas(List<TopologyData.Area> areas, boolean oneFeature) {
    ShapesBuilder builder = new ShapesBuilder(true);
    for (int feature = 0; feature < areas.size(); feature++) {
      for (List<int[]> polygon : areas.get(feature).polygons()) {
        for (int[] ring : polygon) {
          if (!isPoleCut(ring)) {
            ring(builder, ring);
            builder.endPart(oneFeature ? 0 : feature);
          }
        }
        builder.endPolygon();
      }
    }
    return builder.build();
  }

  private void ring(ShapesBuilder builder, int[] ring) {
    boolean first = true;
    for (int arc : ring) {
      int from = topology.arcStarts()[index(arc)];
      int to = topology.arcStarts()[index(arc) + 1];
      for (int i = 0; i < to - from; i++) {
        edge(builder, arc < 0 ? to - 1 - i : from + i, first);
        first = false;
      }
    }
  }

  private static int index(int arc) {
    return arc < 0 ? ~arc : arc;
  }

  private void edge(ShapesBuilder builder, int point, boolean first) {
    if (first) {
      builder.point(topology.lon()[point], topology.lat()[point]);
    } else {
      builder.edgeTo(topology.lon()[point], topology.lat()[point], STEP);
    }
  }

  private boolean isPoleCut(int[] ring) {
    for (int arc : ring) {
      int to = topology.arcStarts()[index(arc) + 1];
      for (int i = topology.arcStarts()[index(arc)]; i < to; i++) {
        if (Math.abs(topology.lat()[i]) < POLE_CUT) {
          return false;
        }
      }
    }
    return true;
  }

  /** For each arc by how many features it is used. */
  private int[] usedBy(List<TopologyData.Area> areas) {
    int[] count = new int[topology.arcStarts().length - 1];
    int[] last = new int[count.length];
    Arrays.fill(last, -1);
    for (int feature = 0; feature < areas.size(); feature++) {
      for (List<int[]> polygon : areas.get(feature).polygons()) {
        for (int[] ring : polygon) {
          for (int arc : ring) {
            int used = index(arc);
            count[used] += last[used] == feature ? 0 : 1;
            last[used] = feature;
          }
        }
      }
    }
    return count;
  }

  private GeoShapes lines(int[] usedBy, int times) {
    ShapesBuilder builder = new ShapesBuilder(false);
    for (int arc = 0; arc < usedBy.length; arc++) {
      if (usedBy[arc] == times && !isPoleCut(new int[] {arc})) {
        line(builder, topology.arcStarts()[arc], topology.arcStarts()[arc + 1]);
      }
    }
    return builder.build();
  }

  private void line(ShapesBuilder builder, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i > from && isCut(i - 1) && isCut(i)) {
        builder.endPart(0);
        edge(builder, i, true);
      } else {
        edge(builder, i, i == from);
      }
    }
    builder.endPart(0);
  }

  private boolean isCut(int point) {
    return Math.abs(topology.lon()[point]) > 180 - MERIDIAN_CUT
        || Math.abs(topology.lat()[point]) > POLE_CUT;
  }
}
