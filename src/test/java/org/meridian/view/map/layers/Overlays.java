package org.meridian.view.map.layers;

import java.util.List;
import java.util.OptionalInt;
import org.meridian.geo.basemap.OverlayFeature;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.ShapesBuilder;

/** A layer of the user's own with an area, a line and a place, none in the middle of the map. */
public final class Overlays {

  /** The colour of the area. */
  public static final int RED = 0xFFD62728;

  private Overlays() {}

  /** An area in its own colour at 100 E, a line at 60 N, a place without a colour at 70 W. */
  public static OverlayShapes zones() {
    ShapesBuilder areas = new ShapesBuilder(true);
    ring(areas, 100, 10, 125, 10, 125, 35, 100, 35, 100, 10);
    areas.endPolygon();
    ShapesBuilder lines = new ShapesBuilder(false);
    ring(lines, 40, 60, 80, 60);
    GeoShapes none = new ShapesBuilder(true).build();
    GeoShapes noLines = new ShapesBuilder(false).build();
    return new OverlayShapes(
        "zones",
        List.of(
            new OverlayFeature("Bay", OptionalInt.of(RED), areas.build(), noLines, List.of()),
            new OverlayFeature("Belt", OptionalInt.of(0xFF2CA02C), none, lines.build(), List.of()),
            new OverlayFeature(
                "Port", OptionalInt.empty(), none, noLines, List.of(new double[] {-70, -40}))));
  }

  private static void ring(ShapesBuilder into, double... places) {
    into.point(places[0], places[1]);
    for (int i = 2; i < places.length; i += 2) {
      into.edgeTo(places[i], places[i + 1], 2);
    }
    into.endPart(0);
  }
}
