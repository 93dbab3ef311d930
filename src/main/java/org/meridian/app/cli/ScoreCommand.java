package org.meridian.app.cli;

import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.io.table.RankingWriter;
import org.meridian.scenario.ScenarioResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code score}: scores and ranks cities. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores and ranks cities; writes CSV, the best first.")
final class ScoreCommand extends VerbCommand {

  @Mixin private ScoringOptions scoring;
  @Mixin private OutputOption output;

  ScoreCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    ScenarioResult scored = scoring.score(console());
    new EngineNotes(console()).sayOfCities(scored);
    output.write(new RankingWriter(scored, scoring.isCoinr()).table(output.style()), console());
  }
}
