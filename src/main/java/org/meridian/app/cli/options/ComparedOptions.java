package org.meridian.app.cli.options;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ListedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.text.JoiningNames;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Two sides: A is what the options of scoring say, B what stands behind one of the --with; or both
 * as --side or the scenario's file names them.
 */
public final class ComparedOptions extends UsageCheck {

  @Mixin private DataOptions data;
  @Mixin private ScenarioOptions choices;
  @Mixin private SideOptions sides;

  @Option(
      names = "--with-year",
      paramLabel = "YEAR",
      description = "Compare with another year under the same choices.")
  private String withYear;

  @Option(
      names = "--with-scenario",
      paramLabel = "FILE",
      description = "Compare with a saved scenario of the same dataset.")
  private Path withScenario;

  @Option(
      names = "--with-published",
      paramLabel = "LIST",
      description =
          "Compare with a published ranking of the dataset, as LIST or, where it came out in"
              + " several years, as LIST@YEAR.")
  private String withPublished;

  @Option(
      names = "--with-dataset",
      paramLabel = "ID or FOLDER",
      description = "Compare with another dataset as it opens; cities are joined by id and name.")
  private String withDataset;

  @Option(
      names = "--node",
      paramLabel = "ID",
      description = "The node whose ranks are compared, instead of the index.")
  private String node;

  private final ScenarioEngine engine = new ScenarioEngine();
  private int listed;
  private ScenarioResult present;

  /** Whether B is a published ranking. */
  public boolean isPublished() {
    return withPublished != null;
  }

  /** Whether only first places are to be listed. */
  public boolean hasTop() {
    return sides.hasTop();
  }

  /** How many first places of either side are listed, once compared; 0 for all. */
  public int top() {
    return listed;
  }

  /** The result whose filter says which rows are listed, once compared. */
  public ScenarioResult present() {
    return present;
  }

  /** Reads both sides and compares them. */
  public SideComparison compare(VerbOutput console) {
    long given =
        Stream.of(withYear, withScenario, withPublished, withDataset)
            .filter(Objects::nonNull)
            .count();
    require(given <= 1 && !(given == 1 && sides.isGiven()), "compare.one");
    OpenedData opened = data.readOr(console, () -> choices.datasetOfFile(console));
    Scenario scenario = choices.read(opened, console);
    listed = sides.top(scenario.sides());
    if (given == 0) {
      return chosen(opened, scenario, console);
    }
    present = engine.evaluate(opened.dataset(), scenario);
    ComparedSide a = byNode(ScoredSide.of(present, IndexStructure.ROOT));
    return SideComparison.of(a, other(opened, scenario, console), JoiningNames::of);
  }

  /** The sides that the options or else the scenario's file name, as the window chooses them. */
  private SideComparison chosen(OpenedData opened, Scenario scenario, VerbOutput console) {
    Dataset dataset = opened.dataset();
    SidePair pair = sides.read(scenario.sides(), dataset, console);
    require(!pair.withTop(0).equals(SidePair.USUAL) || choices.isFromFile(), "compare.one");
    Scenario opening = ScenarioOptions.opening(dataset, opened.coinr()).withYear(scenario.year());
    ScenarioResult baseline = engine.evaluate(dataset, opening);
    present = engine.evaluate(dataset, scenario);
    SidePair resolved = SideMaker.resolved(pair, present);
    SideMaker maker = new SideMaker(sides.others(console));
    return SideComparison.of(
        byNode(maker.side(resolved.a(), present, baseline)),
        byNode(maker.side(resolved.b(), present, baseline)),
        JoiningNames::of);
  }

  private ComparedSide byNode(ComparedSide side) {
    return side instanceof ScoredSide scored
        ? ScoredSide.of(scored.result(), NodeChoice.position(this, node, scored.dataset()))
        : side;
  }

  private ComparedSide other(OpenedData opened, Scenario scenario, VerbOutput console) {
    Dataset dataset = opened.dataset();
    if (withYear != null) {
      return side(dataset, scenario.withYear(ScenarioOptions.period(this, withYear, dataset)));
    }
    if (withScenario != null) {
      return side(dataset, ScenarioOptions.saved(withScenario, dataset, console));
    }
    if (withPublished != null) {
      return new ListedSide(dataset, SideOptions.ranking(this, withPublished, dataset));
    }
    Dataset with = data.open(withDataset, console).dataset();
    return side(with, Scenario.opening(with));
  }

  private ComparedSide side(Dataset dataset, Scenario scenario) {
    int position = NodeChoice.position(this, node, dataset);
    return ScoredSide.of(engine.evaluate(dataset, scenario), position);
  }
}
