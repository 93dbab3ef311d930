package org.meridian.app.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.io.coinr.CoinrData;
import org.meridian.io.table.UncertaintyWriter;
import org.meridian.model.Language;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.Aggregation;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.Normalisation;
import org.meridian.scoring.uncertainty.Crew;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.Watch;
import org.meridian.scoring.uncertainty.WeightVariation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code uncertainty}: how sure the ranks are when weights and methods are not. */
@Command(
    name = "uncertainty",
    mixinStandardHelpOptions = true,
    description = "Ranks cities under many random weights; writes CSV in the order of the ranking.")
final class UncertaintyCommand implements Runnable {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;
  @Mixin private ScenarioOptions choices;
  @Mixin private OutputOption output;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many replicates; ${DEFAULT-VALUE} unless given.")
  private int runs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Selects the random numbers; ${DEFAULT-VALUE} unless given.")
  private long seed;

  @Option(
      names = "--spread",
      paramLabel = "F",
      defaultValue = "0.25",
      description =
          "Each weight is multiplied by a random number from 1-F to 1+F, F from 0 to 1;"
              + " ${DEFAULT-VALUE} unless given.")
  private double spread;

  @Option(
      names = "--simplex",
      description = "All weights are equally likely, whatever they are now; --spread is ignored.")
  private boolean simplex;

  @Option(
      names = "--levels",
      paramLabel = "LEVEL",
      split = ",",
      description = "Only weights at these depths of the tree vary; 1 is just below the index.")
  private Set<Integer> levels = Set.of();

  @Option(
      names = "--try-normalisation",
      paramLabel = "METHOD",
      split = ",",
      description = "Normalisations that each run chooses from, with equal chance.")
  private List<String> normalisations = List.of();

  @Option(
      names = "--try-aggregation",
      paramLabel = "METHOD",
      split = ",",
      description = "Aggregations that each run chooses from, with equal chance.")
  private List<String> aggregations = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "Tell how often a city is among the best N; ${DEFAULT-VALUE} unless given.")
  private int top;

  @Option(names = "--threads", paramLabel = "T", description = "All cores unless given.")
  private Integer threads;

  @Option(names = "--json", description = "Write JSON instead of CSV.")
  private boolean asJson;

  private final Console console;

  UncertaintyCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    require(runs > 0, "--runs takes a number of 1 or more.");
    require(top > 0, "--top takes a number of 1 or more.");
    require(spread >= 0 && spread <= 1, "--spread takes a number from 0 to 1.");
    require(threads == null || threads > 0, "--threads takes a number of 1 or more.");
    CoinrData opened = data.read(console);
    ScenarioResult scored =
        new ScenarioEngine().evaluate(opened.dataset(), choices.read(opened, console));
    IndexResult cities = scored.cities();
    new Notes(console).say(cities, row -> scored.dataset().city(row).name().in(Language.ENGLISH));
    UncertaintyResult result = study(cities);
    output.write(
        asJson
            ? new UncertaintyJson(scored, result, top).toBytes(seed, varied())
            : new UncertaintyWriter(scored.dataset(), cities.ranking(), result, top).toBytes(),
        console);
  }

  private UncertaintyResult study(IndexResult cities) {
    WeightVariation variation =
        simplex ? new WeightVariation.WholeSimplex() : new WeightVariation.RelativeSpread(spread);
    UncertaintyChoices uncertain =
        new UncertaintyChoices(
            variation,
            levels,
            methods(normalisations, Normalisation::parse),
            methods(aggregations, Aggregation::parse),
            seed);
    UncertaintyStudy study = UncertaintyStudy.of(cities, uncertain);
    study
        .leftOut()
        .forEach(
            left ->
                console
                    .err()
                    .println(
                        Words.ofThisSystem()
                            .say(
                                "left.out",
                                left.normalisation().label(),
                                left.aggregation().label())));
    return study.run(runs, threads == null ? Crew.allCores() : threads, Watch.NONE).orElseThrow();
  }

  private String varied() {
    String weights = simplex ? "simplex" : "spread " + spread;
    return levels.isEmpty()
        ? weights
        : weights
            + ", levels "
            + levels.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private <T> List<T> methods(List<String> names, Function<String, T> parser) {
    try {
      return names.stream().map(parser).toList();
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage());
    }
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
