package org.meridian.app.cli.options.charts;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.charts.LineColours;
import picocli.CommandLine.Option;

/** How many ranks are drawn as lines, and in which colours. */
public final class FirstRanksOptions extends UsageCheck {

  @Option(
      names = "--first",
      paramLabel = "N",
      description = "Draw the first N ranks of a chart of ranks; 20 unless given.")
  private Integer first;

  @Option(
      names = "--colour-by",
      paramLabel = "WHAT",
      description =
          "Colour lines of ranks by region (default), country, saved, cluster, tier, corridor or an"
              + " attribute of cities; none for one colour.")
  private String by;

  /** How many ranks are drawn. */
  public int first(int usual) {
    require(first == null || first >= 1, "takes.least", "--first", 1);
    return first == null ? usual : first;
  }

  /** Refuses a number of ranks where a view draws all. */
  void requireNoFirst(String view) {
    require(first == null, "no.effect.view", "--first", view);
  }

  /** Refuses colours where a view has one alone. */
  void requireNoColours(String chosen) {
    require(by == null, "no.effect.with", "--colour-by", chosen);
  }

  /** What lines are coloured by. */
  public String by(ScenarioResult result, String usual) {
    if (by == null) {
      return usual;
    }
    KindCheck.require(this, by, LineColours.offered(result.dataset()));
    return by;
  }
}
