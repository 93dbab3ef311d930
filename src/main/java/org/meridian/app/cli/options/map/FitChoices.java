package org.meridian.app.cli.options.map;

import java.util.Arrays;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.io.table.DecimalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.camera.DataFit;
import picocli.CommandLine.Option;

/** What part of the world a map shows. */
final class FitChoices extends UsageCheck {

  private static final String DATA = "data";
  private static final String WORLD = "world";

  @Option(
      names = "--fit",
      paramLabel = "WHAT",
      description =
          "What the map is laid on: data, the cities shown, or the whole world where they span most"
              + " of it; or world. data unless given.")
  private String fit;

  @Option(
      names = "--bounds",
      paramLabel = "W,S,E,N",
      description =
          "Lay the map on a box of degrees instead; W greater than E crosses the antimeridian. At"
              + " least 800 km are shown.")
  private String bounds;

  /** The extent to show. */
  PlaceExtent read(ScenarioResult result) {
    require(fit == null || bounds == null, "fit.or.bounds");
    if (bounds != null) {
      return box();
    }
    require(fit == null || fit.equals(DATA) || fit.equals(WORLD), "fit.unknown", fit);
    return WORLD.equals(fit) ? PlaceExtent.NONE : DataFit.extent(result);
  }

  /** Wrong usage if a box was asked for of which a projection shows nothing. */
  void requireSeen(PlaceExtent extent, MapProjection projection) {
    require(bounds == null || extent.on(projection).isPresent(), "bounds.unseen", bounds);
  }

  private PlaceExtent box() {
    double[] degrees =
        Arrays.stream(bounds.split(",", -1)).mapToDouble(DecimalText::parse).toArray();
    require(degrees.length == 4, "bounds.wrong", bounds);
    try {
      return PlaceExtent.box(degrees[0], degrees[1], degrees[2], degrees[3]);
    } catch (IllegalArgumentException noBox) {
      throw usage("bounds.wrong", bounds);
    }
  }
}
