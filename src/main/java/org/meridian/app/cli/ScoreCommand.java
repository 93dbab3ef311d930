package org.meridian.app.cli;

import org.meridian.io.coinr.CoinrData;
import org.meridian.io.table.RankingWriter;
import org.meridian.model.Language;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code score}: scores and ranks cities. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores and ranks cities; writes CSV, the best first.")
final class ScoreCommand implements Runnable {

  @Mixin private DataOptions data;
  @Mixin private ScenarioOptions choices;
  @Mixin private OutputOption output;

  private final Console console;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    CoinrData opened = data.read(console);
    ScenarioResult result =
        new ScenarioEngine().evaluate(opened.dataset(), choices.read(opened, console));
    new Notes(console)
        .say(result.cities(), row -> result.dataset().city(row).name().in(Language.ENGLISH));
    output.write(
        new RankingWriter(result.dataset(), result.cities(), data.isCoinr()).toBytes(), console);
  }
}
