package org.meridian.app.cli.options;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.io.table.WeightsFile;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.treatment.OutlierTreatment;
import picocli.CommandLine.Option;

/** The choices that scores follow from. They apply in the order in which they stand here. */
public final class ScenarioOptions extends UsageCheck {

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "Start from a saved scenario (.meridian.json) instead of the default one.")
  private Path scenario;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "A year from the dataset's first to its last, or a part of one, as 2019-Q1.")
  private String year;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "A table of weights with the columns node and weight.")
  private Path weights;

  @Option(
      names = "--weight",
      paramLabel = "NODE=W",
      description = "The weight of one node; can be repeated.")
  private List<String> weight = List.of();

  @Option(
      names = "--normalisation",
      paramLabel = "[NODE=]METHOD",
      description =
          "minmax, minmax01, minmax1, zscore, rank, borda, percentile, distmax, distref:CITY,"
              + " disttarget:T, goalposts:LO:HI:SCALE, fracmax or logminmax; for all indicators,"
              + " or for one.")
  private List<String> normalisation = List.of();

  @Option(
      names = "--aggregation",
      paramLabel = "[NODE=]METHOD",
      split = ",",
      description =
          "arithmetic, geometric, harmonic, power:P, minimum, copeland or mpi; for all nodes, or"
              + " for one; can be repeated.")
  private List<String> aggregation = List.of();

  @Option(
      names = "--missing-threshold",
      paramLabel = "[NODE=]T",
      description = "The share of a node's children that must have a value, 0 to 1.")
  private List<String> threshold = List.of();

  @Option(
      names = "--treat",
      arity = "0..1",
      fallbackValue = "2,3.5,5",
      paramLabel = "SKEWNESS,KURTOSIS,CELLS",
      description =
          "Treat outliers; the limits of skewness and kurtosis and the number of cells to"
              + " winsorise are ${FALLBACK-VALUE} unless given.")
  private String treat;

  /** COINr scores a part of which one child has a value, unless it is given a threshold. */
  private static final MissingDataPolicy COINR = MissingDataPolicy.of(0);

  /**
   * The scenario that a dataset opens with.
   *
   * @param coinr whether the data are COINr's tables, to which COINr's own defaults apply
   */
  static Scenario opening(Dataset dataset, boolean coinr) {
    Scenario opening = Scenario.opening(dataset);
    return coinr ? opening.withSettings(opening.settings().withMissing(COINR)) : opening;
  }

  /** Whether a saved scenario is where they start from. */
  boolean isFromFile() {
    return scenario != null;
  }

  /** The scenario that the options describe. */
  Scenario read(OpenedData data, VerbOutput console) {
    Dataset dataset = data.dataset();
    Scenario inYear = base(dataset, data.coinr(), console);
    IndexSettings settings = weights(inYear.settings(), dataset, console);
    settings = new MethodOptions(this, data).normalise(settings, normalisation);
    settings = aggregate(settings, dataset);
    settings = settings.withMissing(missing(settings.missing(), dataset));
    if (data.coinr()) {
      console.err().println(rule(settings.missing().threshold()));
    }
    return inYear.withSettings(treat == null ? settings : settings.withTreatment(treatment()));
  }

  private static String rule(double threshold) {
    CommandWords words = CommandWords.ofThisSystem();
    return threshold == 0
        ? words.say("threshold.one")
        : words.say("threshold.share", Double.toString(threshold));
  }

  private Scenario base(Dataset dataset, boolean coinr, VerbOutput console) {
    requireYear(dataset);
    if (scenario == null) {
      return inYear(opening(dataset, coinr));
    }
    SavedScenario saved = DataOptions.accept(ScenarioFile.read(scenario), console);
    Scenario base = inYear(saved.scenario());
    DataOptions.say(saved.misfits(base, dataset), console);
    return base;
  }

  /** The scenario of a file as it stands, which must fit the dataset. */
  public static Scenario saved(Path file, Dataset dataset, VerbOutput console) {
    SavedScenario saved = DataOptions.accept(ScenarioFile.read(file), console);
    DataOptions.say(saved.misfits(dataset), console);
    return saved.scenario();
  }

  /** The dataset that the scenario's file is about; empty where none is given. */
  Optional<String> datasetOfFile(VerbOutput console) {
    return Optional.ofNullable(scenario)
        .map(file -> DataOptions.accept(ScenarioFile.read(file), console))
        .map(saved -> saved.scenario().datasetId());
  }

  private Scenario inYear(Scenario base) {
    return year == null ? base : base.withYear(period(year).orElse(base.year()));
  }

  /** The year asked for; tables of COINr count years as they like. */
  private static Optional<Period> period(String text) {
    boolean whole = text.matches("-?[0-9]{1,4}");
    return whole ? Optional.of(Period.of(Integer.parseInt(text))) : Period.parse(text);
  }

  private void requireYear(Dataset dataset) {
    if (year != null) {
      period(this, year, dataset);
    }
  }

  /** A year that the dataset covers; wrong usage if it is none. */
  public static Period period(UsageCheck usage, String text, Dataset dataset) {
    String years = dataset.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return period(text)
        .filter(dataset::covers)
        .orElseThrow(() -> usage.usage("no.year", text, years));
  }

  private IndexSettings weights(IndexSettings base, Dataset dataset, VerbOutput console) {
    IndexSettings settings = base;
    if (weights != null) {
      Map<String, Double> all =
          DataOptions.accept(WeightsFile.read(weights, dataset.structure()), console);
      settings = settings.withWeights(settings.weights().withAll(all));
    }
    for (String text : weight) {
      NodeChoice choice = NodeChoice.parse(this, text, dataset, true);
      double number = choice.number("--weight", 0, Double.MAX_VALUE);
      settings = settings.withWeights(settings.weights().with(choice.node(), number));
    }
    return settings;
  }

  private IndexSettings aggregate(IndexSettings base, Dataset dataset) {
    IndexSettings settings = base;
    for (String text : aggregation) {
      NodeChoice choice = NodeChoice.parse(this, text, dataset, false);
      Aggregation method = parsed(choice.value(), "aggregation", Aggregation::parse);
      settings =
          choice.node().isEmpty()
              ? settings.withAggregation(method)
              : settings.withAggregation(choice.node(), method);
    }
    return settings;
  }

  private MissingDataPolicy missing(MissingDataPolicy base, Dataset dataset) {
    double forAll = base.threshold();
    Map<String, Double> byNode = new HashMap<>(base.byNode());
    for (String text : threshold) {
      NodeChoice choice = NodeChoice.parse(this, text, dataset, false);
      double number = choice.number("--missing-threshold", 0, 1);
      if (choice.node().isEmpty()) {
        forAll = number;
      } else {
        byNode.put(choice.node(), number);
      }
    }
    return new MissingDataPolicy(forAll, byNode);
  }

  private OutlierTreatment treatment() {
    String[] limits = treat.split(",", -1);
    if (limits.length != 3) {
      throw usage("unknown.treatment", treat);
    }
    return parsed(
        treat,
        "treatment",
        text ->
            new OutlierTreatment(
                true,
                Double.parseDouble(limits[0]),
                Double.parseDouble(limits[1]),
                Integer.parseInt(limits[2])));
  }
}
