package org.meridian.app.cli.options.map;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.table.DecimalText;
import org.meridian.view.map.options.ProjectionOptions;
import picocli.CommandLine.Option;

/** How the earth is laid flat. */
final class ProjectionChoices extends UsageCheck {

  @Option(
      names = "--projection",
      paramLabel = "P",
      description =
          "robinson, equal-earth, winkel-tripel, orthographic, azimuthal-equidistant, mercator or"
              + " plate-carree; ${DEFAULT-VALUE} unless given.")
  private String projection = "robinson";

  @Option(
      names = "--centre",
      paramLabel = "LON[,LAT]",
      description =
          "The middle of the map, in degrees; unless given, 0, or the middle of what is shown where"
              + " that lies better.")
  private String centre;

  /** Whether the middle is left to what is shown. */
  boolean turns() {
    return centre == null;
  }

  /** The projection that the options ask for, about which middle. */
  ProjectionOptions read() {
    require(
        ProjectionNames.IDS.contains(projection),
        "none.of",
        projection,
        String.join(", ", ProjectionNames.IDS));
    String[] middle = turns() ? new String[] {"0"} : centre.split(",", -1);
    require(middle.length <= 2, "centre.wrong", centre);
    return new ProjectionOptions(
        projection, degrees(middle[0], 360), middle.length > 1 ? degrees(middle[1], 90) : 0);
  }

  private double degrees(String text, double limit) {
    double degrees = DecimalText.parse(text);
    require(Math.abs(degrees) <= limit, "centre.wrong", centre);
    return degrees;
  }
}
