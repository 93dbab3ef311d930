package org.meridian.app.cli.options.charts;

import java.util.stream.Collectors;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.charts.scatter.ScatterAxis;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.scatter.ScatterOffer;
import picocli.CommandLine.Option;

/** What both axes of a scatter plot measure. */
public final class ScatterOptions extends UsageCheck {

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
    return new ScatterChoice(across, upwards, by);
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
