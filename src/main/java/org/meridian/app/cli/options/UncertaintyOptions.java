package org.meridian.app.cli.options;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.uncertainty.MethodCombination;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.WeightVariation;
import picocli.CommandLine.Option;

/** What is uncertain about weights and methods, and how often it is drawn at random. */
public final class UncertaintyOptions extends UsageCheck {

  private static final double SPREAD = 0.25;

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
      defaultValue = "" + SPREAD,
      description =
          "Each weight is multiplied by a random number from 1-F to 1+F, F from 0 to 1;"
              + " ${DEFAULT-VALUE} unless given.")
  private double spread;

  @Option(
      names = "--simplex",
      description = "All weights are equally likely, whatever they are now; goes without --spread.")
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

  @Option(names = "--threads", paramLabel = "T", description = "All cores unless given.")
  private Integer threads;

  /** Checks the bounds of the numbers. */
  public void check() {
    require(runs > 0, "takes.least", "--runs", 1);
    require(
        spread >= 0 && spread <= 1, "number.between", "--spread", 0, 1, Double.toString(spread));
    require(!simplex || spread == SPREAD, "no.effect.with", "--spread", "--simplex");
    require(threads == null || threads > 0, "takes.least", "--threads", 1);
  }

  /** What selects the random numbers. */
  public long seed() {
    return seed;
  }

  /** A level is there where a node of that depth takes part; at another one nothing varies. */
  private void checkLevels(IndexResult cities) {
    IndexStructure structure = cities.structure();
    List<Integer> known =
        IntStream.range(1, structure.size())
            .filter(cities::takesPart)
            .mapToObj(structure::depth)
            .distinct()
            .sorted()
            .toList();
    String names = known.stream().map(String::valueOf).collect(Collectors.joining(", "));
    for (Integer level : levels) {
      if (!known.contains(level)) {
        throw usage("no.level", level, names);
      }
    }
  }

  /** Ranks cities again and again; methods that do not fit together go to the console. */
  public UncertaintyResult study(IndexResult cities, VerbOutput console) {
    checkLevels(cities);
    WeightVariation variation =
        simplex ? new WeightVariation.WholeSimplex() : new WeightVariation.RelativeSpread(spread);
    UncertaintyChoices uncertain =
        new UncertaintyChoices(
            variation,
            levels,
            methods(normalisations, "normalisation", Normalisation::parse),
            methods(aggregations, "aggregation", Aggregation::parse),
            seed);
    UncertaintyStudy study = UncertaintyStudy.of(cities, uncertain);
    say(study.leftOut(), console);
    return study
        .run(runs, threads == null ? ParallelSteps.allCores() : threads, ProgressMonitor.NONE)
        .orElseThrow();
  }

  private static void say(List<MethodCombination> leftOut, VerbOutput console) {
    CommandWords words = CommandWords.ofThisSystem();
    for (MethodCombination left : leftOut) {
      String normalisation = left.normalisation().label();
      console.err().println(words.say("left.out", normalisation, left.aggregation().label()));
    }
  }

  private <T> List<T> methods(List<String> names, String what, Function<String, T> parser) {
    return names.stream().map(name -> parsed(name, what, parser)).toList();
  }

  /** How weights vary, in words. */
  public String varied() {
    String weights = simplex ? "simplex" : "spread " + spread;
    return levels.isEmpty()
        ? weights
        : weights
            + ", levels "
            + levels.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
