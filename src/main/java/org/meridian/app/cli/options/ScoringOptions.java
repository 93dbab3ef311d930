package org.meridian.app.cli.options;

import java.util.Optional;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import picocli.CommandLine.Mixin;

/** What is scored, and by which choices. */
public final class ScoringOptions {

  @Mixin private DataOptions data;
  @Mixin private ScenarioOptions choices;

  /**
   * A result beside that of the dataset as it opens.
   *
   * @param result of the scenario asked for
   * @param opening in the same year
   */
  public record Compared(ScenarioResult result, ScenarioResult opening) {

    /** What ranks are compared with; empty where the settings are those of the opening scenario. */
    public Optional<ScenarioResult> baseline() {
      boolean isOpening = result.scenario().settings().equals(opening.scenario().settings());
      return isOpening ? Optional.empty() : Optional.of(opening);
    }
  }

  /** Whether the data are COINr's tables. */
  public boolean isCoinr() {
    return data.isCoinr();
  }

  /** Whether a saved scenario is where the choices start from. */
  public boolean hasScenario() {
    return choices.isFromFile();
  }

  /** Reads the data and scores them; says how many cities the scenario's filter leaves. */
  public ScenarioResult score(VerbOutput console) {
    return score(console, FilterNote.ROWS);
  }

  /** Reads the data and scores them; says what the scenario's filter means for a verb. */
  public ScenarioResult score(VerbOutput console, FilterNote note) {
    OpenedData opened = data.read(console);
    ScenarioResult result =
        new ScenarioEngine().evaluate(opened.dataset(), choices.read(opened, console));
    note.say(result, console);
    return result;
  }

  /** Reads the data and scores them twice: as chosen, and as they open. */
  public Compared compare(VerbOutput console) {
    OpenedData opened = data.read(console);
    Dataset dataset = opened.dataset();
    Scenario scenario = choices.read(opened, console);
    ScenarioEngine engine = new ScenarioEngine();
    ScenarioResult result = engine.evaluate(dataset, scenario);
    Scenario opening = ScenarioOptions.opening(dataset, opened.coinr()).withYear(scenario.year());
    return new Compared(result, engine.evaluate(dataset, opening));
  }
}
