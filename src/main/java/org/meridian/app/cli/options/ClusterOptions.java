package org.meridian.app.cli.options;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterEngine;
import org.meridian.scenario.clustering.ClusterSettings;
import picocli.CommandLine.Option;

/** How clusters are found. */
public final class ClusterOptions extends UsageCheck {

  @Option(
      names = "--radius-km",
      paramLabel = "R",
      description =
          "How far neighbours may be apart, in great-circle kilometres, above 0 and at most 20015.2"
              + " (default: ${DEFAULT-VALUE}).")
  private double radius = ClusterSettings.USUAL.radiusKm();

  @Option(
      names = "--min-cities",
      paramLabel = "M",
      description =
          "How many cities within the radius make a core, itself included (default: 3); with"
              + " --weight-by as much weight as M average cities.")
  private double minimum = ClusterSettings.USUAL.minimum();

  @Option(
      names = "--weight-by",
      paramLabel = "score, NODE or ATTRIBUTE",
      description = "What cities weigh by in the density; without it each weighs 1.")
  private String weightBy;

  @Option(
      names = "--among",
      paramLabel = "N",
      description = "Only cities of rank N or better take part.")
  private Integer among;

  @Option(
      names = "--attach-km",
      paramLabel = "A",
      description = "Attach cities in no cluster to the nearest core within A km, A at least R.")
  private Double attach;

  @Option(
      names = "--span-km",
      paramLabel = "S",
      description = "The greatest distance between cores of a cluster.")
  private Double span;

  /** The setting that the options describe. */
  public ClusterSettings settings() {
    require(
        radius > 0 && radius <= ReachabilityTree.FARTHEST_KM,
        "radius.bounds",
        Double.toString(radius));
    require(
        minimum > 0 && minimum < Double.POSITIVE_INFINITY,
        "minimum.bounds",
        Double.toString(minimum));
    require(
        weightBy != null || minimum == Math.rint(minimum),
        "minimum.whole",
        Double.toString(minimum));
    require(among == null || among >= 1, "takes.least", "--among", 1);
    require(attach == null || attach >= radius, "attach.bounds", String.valueOf(attach));
    require(span == null || span >= 0, "number.from", "--span-km", 0, String.valueOf(span));
    require(span == null || attach == null, "no.effect.with", "--attach-km", "--span-km");
    return new ClusterSettings(
        radius,
        minimum,
        weightBy == null ? "" : weightBy,
        among == null ? OptionalInt.empty() : OptionalInt.of(among),
        attach == null ? OptionalDouble.empty() : OptionalDouble.of(attach),
        span == null ? OptionalDouble.empty() : OptionalDouble.of(span));
  }

  /** Finds the clusters of a result; notes go to the console. */
  public ClusterAnalysis analyse(ScenarioResult result, int node, VerbOutput console) {
    CommandWords words = CommandWords.ofThisSystem();
    try {
      ClusterAnalysis analysis = new ClusterEngine().analyse(result, settings(), node);
      if (analysis.places().unplaced() > 0) {
        console.err().println(words.say("clusters.unplaced", analysis.places().unplaced()));
      }
      if (analysis.weightless() > 0) {
        console.err().println(words.say("clusters.weightless", analysis.weightless()));
      }
      return analysis;
    } catch (ClusterEngine.UnknownWeight unknown) {
      throw usage("no.node.or.attribute", weightBy, NodeChoice.all(result.dataset()));
    } catch (DensityWeights.UnfitWeights unfit) {
      throw new VerbFailure(words.say("clusters.unfit." + unfit.refusal().name(), weightBy));
    }
  }
}
