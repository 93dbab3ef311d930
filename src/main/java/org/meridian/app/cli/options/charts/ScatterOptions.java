package org.meridian.app.cli.options.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.charts.scatter.ScatterAxis;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.scatter.ScatterOffer;
import org.meridian.view.charts.scatter.ScatterScales;
import picocli.CommandLine.Option;

/** What both axes of a scatter plot measure. */
public final class ScatterOptions extends UsageCheck {

  private static final List<String> AXES = List.of("x", "y");

  @Option(
      names = "--x",
      paramLabel = "KIND:ID",
      description =
          "What a scatter plot measures across: score:NODE, rank:NODE, value:INDICATOR or"
              + " attribute:NAME of cities; km or link:NODE of links. Without an ID that of the"
              + " index.")
  private String x;

  @Option(
      names = "--y",
      paramLabel = "KIND:ID",
      description = "What it measures upwards, of the same things; as --x.")
  private String y;

  @Option(
      names = "--log",
      split = ",",
      paramLabel = "AXIS",
      description =
          "Make x, y or both axes of a scatter plot logarithmic (x,y); an axis with values of 0 or"
              + " less, or of ranks, stays even, and the figure says so.")
  private List<String> log = List.of();

  @Option(
      names = "--area-by",
      paramLabel = "KIND:ID",
      description = "What the area of a point stands for, of the same things as --x; not a rank.")
  private String area;

  /** The choice that the options make; the first two parts of the index where they make none. */
  public ScatterChoice read(ScenarioResult result, String by) {
    ScatterChoice usual = ScatterChoice.USUAL.in(result).withBy(by);
    ScatterAxis across = x == null ? usual.x() : axis(x, result);
    ScatterAxis upwards = y == null ? usual.withX(across).y() : axis(y, result);
    if (x == null) {
      across = usual.withY(upwards).x();
    }
    boolean isOne = across.kind().isOfLinks() == upwards.kind().isOfLinks();
    require(isOne && !across.equals(upwards), "scatter.axes", across, upwards);
    return new ScatterChoice(across, upwards, by, scales(across, result));
  }

  private ScatterScales scales(ScatterAxis across, ScenarioResult result) {
    for (String axis : log) {
      require(AXES.contains(axis), "none.of", axis, "x, y");
    }
    Optional<ScatterAxis> size = Optional.ofNullable(area).map(text -> axis(text, result));
    size.ifPresent(
        each -> {
          boolean isOne = each.kind().isOfLinks() == across.kind().isOfLinks();
          require(isOne && each.isSize(), "scatter.area", each);
        });
    return new ScatterScales(log.contains("x"), log.contains("y"), size);
  }

  private ScatterAxis axis(String text, ScenarioResult result) {
    return ScatterAxis.parse(text)
        .filter(axis -> ScatterOffer.of(result).contains(axis))
        .orElseThrow(
            () ->
                usage(
                    "none.of",
                    text,
                    ScatterOffer.of(result).stream()
                        .map(ScatterAxis::toString)
                        .collect(Collectors.joining(", "))));
  }
}
