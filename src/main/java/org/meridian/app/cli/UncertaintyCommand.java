package org.meridian.app.cli;

import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.app.cli.options.UncertaintyOptions;
import org.meridian.io.table.UncertaintyWriter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code uncertainty}: how sure the ranks are when weights and methods are not. */
@Command(
    name = "uncertainty",
    mixinStandardHelpOptions = true,
    description = "Ranks cities under many random weights; writes CSV in the order of the ranking.")
final class UncertaintyCommand extends VerbCommand {

  @Mixin private ScoringOptions scoring;
  @Mixin private UncertaintyOptions uncertain;
  @Mixin private OutputOption output;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "Tell how often a city is among the best N; ${DEFAULT-VALUE} unless given.")
  private int top;

  @Option(names = "--json", description = "Write JSON instead of CSV.")
  private boolean asJson;

  UncertaintyCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    uncertain.check();
    if (asJson) {
      output.requirePlain("--json");
    }
    require(top > 0, "takes.least", "--top", 1);
    ScenarioResult scored = scoring.score(console());
    new EngineNotes(console()).sayOfCities(scored);
    IndexResult cities = scored.cities();
    UncertaintyResult result = uncertain.study(cities, console());
    output.write(
        asJson
            ? new UncertaintyJson(scored, result, top).toBytes(uncertain.seed(), uncertain.varied())
            : new UncertaintyWriter(scored, result, top).toBytes(output.style()),
        console());
  }
}
