package org.meridian.app.cli.options.clusters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.CityArgument;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.app.cli.options.ScenarioOptions;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.WeightColumns;
import org.meridian.scenario.clustering.figures.RankReference;
import org.meridian.view.clusters.scores.ScoreWords;
import picocli.CommandLine.Option;

/** What the rows of clusters say: of what their three scores are, and what ranks are against. */
public final class RowChoices extends UsageCheck {

  private static final int PARTS = 3;

  @Option(
      names = "--scores",
      paramLabel = "A,B,C",
      split = ",",
      description =
          "What the three scores of clusters are made of, each MEASURE, MEASURE:NODE or"
              + " weighted-mean:NODE:WEIGHT (default: the scenario's, which are sum,inside,outward"
              + " unless they were changed). Measures: sum, mean, max, weighted-mean, inside,"
              + " outward, inside-share, pole-share, count, span. An empty NODE is the one that"
              + " ranks clusters; WEIGHT is score, a node or an attribute, population unless given.")
  private List<String> scores = List.of();

  @Option(
      names = "--with-scenario",
      paramLabel = "FILE",
      description =
          "--with rows: the saved scenario that ranks of clusters are compared with (default: the"
              + " year before, or what the scenario compares with).")
  private Path withScenario;

  @Option(
      names = "--city",
      paramLabel = "CITY",
      split = ",",
      description = "--with hubs and partners: only these cities, by id or name (default: all).")
  private List<String> cities = List.of();

  /** Whether only some cities are asked for. */
  public boolean hasHubs() {
    return !cities.isEmpty();
  }

  /** The positions of the cities that are asked for; all unless some are named. */
  public List<Integer> hubs(ClusterAnalysis analysis) {
    Dataset dataset = analysis.result().dataset();
    return cities.isEmpty()
        ? IntStream.range(0, dataset.cities().size()).boxed().toList()
        : cities.stream()
            .map(text -> CityArgument.find(dataset, text).id())
            .map(id -> dataset.cityPosition(id).orElseThrow())
            .toList();
  }

  /** Whether ranks are to be compared with a saved scenario. */
  public boolean hasScenario() {
    return withScenario != null;
  }

  /** A result whose scenario makes the scores of what the option says. */
  public ScenarioResult over(ScenarioResult result) {
    if (scores.isEmpty()) {
      return result;
    }
    require(scores.size() == ScoreSlot.COUNT, "scores.count", ScoreSlot.COUNT, scores.size());
    List<ScoreSlot> slots = new ArrayList<>();
    for (String text : scores) {
      slots.add(slot(text, result));
    }
    return result.withClusters(result.scenario().clusters().withSlots(slots));
  }

  private ScoreSlot slot(String text, ScenarioResult result) {
    String[] parts = text.split(":", -1);
    ScoreSlot slot = ScoreSlot.of(measure(parts[0]));
    require(parts.length <= PARTS, "scores.form", text);
    require(parts.length == 1 || slot.measure().isOfScores(), "scores.form", text);
    if (parts.length > 1 && !parts[1].isEmpty()) {
      NodeChoice.check(this, parts[1], result.dataset());
      slot = slot.withNode(parts[1]);
    }
    if (parts.length == PARTS) {
      boolean isWeighted = slot.measure() == ClusterMeasure.WEIGHTED_MEAN;
      require(isWeighted && !parts[2].isEmpty(), "scores.form", text);
      slot = slot.withWeight(parts[2]);
    }
    boolean isKnown =
        slot.weightBy().isEmpty() || WeightColumns.values(result, slot.weightBy()).isPresent();
    require(isKnown, "no.node.or.attribute", slot.weightBy(), NodeChoice.all(result.dataset()));
    return slot;
  }

  private ClusterMeasure measure(String id) {
    return Stream.of(ClusterMeasure.values())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> usage("scores.measure", id, measures()));
  }

  private static String measures() {
    return Stream.of(ClusterMeasure.values())
        .map(ClusterMeasure::id)
        .collect(Collectors.joining(", "));
  }

  /** Says which of the three scores have no values, and why. */
  public void note(ClusterAnalysis analysis, VerbOutput console) {
    ScoreWords.unfit(analysis).forEach(console::note);
  }

  /**
   * What ranks of clusters are compared with.
   *
   * @param year another year; null for the scenario's choice
   */
  public Optional<RankReference.Then> reference(
      ScenarioResult result, String year, VerbOutput console) {
    Dataset dataset = result.dataset();
    SidePair sides = result.scenario().sides();
    if (year != null) {
      sides = sides.withA(new SideChoice.OtherYear(ScenarioOptions.period(this, year, dataset)));
    } else if (withScenario != null) {
      Scenario saved = ScenarioOptions.saved(withScenario, dataset, console);
      sides = sides.withA(new SideChoice.KeptScenario(saved));
    }
    return new RankReference().of(result.withSides(sides));
  }
}
