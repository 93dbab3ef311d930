package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.meridian.cluster.Branches;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterOutline;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.JoinBarrier;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterEngine;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.clusters.SurvivalStrip;

/**
 * How fast clusters follow the radius, and how fast the tree of all radii grows, beside the plain
 * way over all pairs in the same run.
 */
public final class ClustersBench {

  private static final int MINIMUM = 3;
  private static final double NARROW_KM = 60;
  private static final double STEP_KM = 1.7;
  private static final int STEPS = 100;

  private final int samples;
  private final Dataset dataset;
  private final List<KnownName> names;

  /**
   * Sets a benchmark up.
   *
   * @param samples how many samples to take of each case, 1 or more
   * @param dataset whose clusters follow the radius
   * @param names known names of regions
   */
  public ClustersBench(int samples, Dataset dataset, List<KnownName> names) {
    this.samples = samples;
    this.dataset = dataset;
    this.names = List.copyOf(names);
  }

  /** Measures all cases. */
  public List<TimedMeasurement> run() {
    List<TimedMeasurement> all = new ArrayList<>();
    ClusterPlaces few = ClusterPlaces.of(dataset.cities(), position -> true);
    all.addAll(cutAndTree(few, samples, true));
    all.addAll(cutAndTree(scattered(10_000), Math.max(1, samples / 20), true));
    all.addAll(cutAndTree(scattered(100_000), Math.max(1, samples / 20), false));
    all.addAll(shown(few));
    return all;
  }

  /** Places in 200 heaps and alone, as cities are. */
  private static ClusterPlaces scattered(int count) {
    Random random = new Random(12);
    List<City> cities = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      int heap = random.nextInt(400);
      Random middle = new Random(heap % 200);
      double lat = 120 * middle.nextDouble() - 55;
      double lon = 360 * middle.nextDouble() - 180;
      boolean isAlone = heap >= 200;
      double spread = isAlone ? 20 : 1.5;
      cities.add(
          new City(
              "c" + at,
              LocalText.EMPTY,
              "",
              "",
              Math.clamp(lat + spread * random.nextGaussian(), -89, 89),
              Math.clamp(lon + spread * random.nextGaussian(), -180, 180),
              Map.of()));
    }
    return ClusterPlaces.of(cities, position -> true);
  }

  private List<TimedMeasurement> cutAndTree(ClusterPlaces places, int count, boolean hasPlain) {
    double[] scores = new double[places.size()];
    Arrays.setAll(scores, place -> (place * 31L) % 97);
    PlainClusters plain = new PlainClusters(places, MINIMUM);
    Branches branches = Branches.of(tree(places), scores);
    String size = places.size() + " cities: ";
    int plainCount = places.size() > 1_000 ? 1 : count;
    return List.of(
        timed(
            size + "another radius (cut)",
            count,
            step -> ClusterCut.at(branches, radius(step)).radiusKm(),
            hasPlain ? plainCount : 0,
            step -> plain.cut(radius(step))),
        timed(
            size + "tree of all radii",
            count,
            step -> tree(places).edges(),
            hasPlain ? plainCount : 0,
            step -> plain.tree()));
  }

  private static ReachabilityTree tree(ClusterPlaces places) {
    return ReachabilityTree.of(
        places, MINIMUM, DensityWeights.equal(places.size()), JoinBarrier.NONE);
  }

  private static double radius(int step) {
    return NARROW_KM + STEP_KM * Math.floorMod(step, STEPS);
  }

  /** All that the bench of clusters shows when the radius is dragged. */
  private List<TimedMeasurement> shown(ClusterPlaces places) {
    ScenarioResult result = new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
    ClusterEngine engine = new ClusterEngine(names);
    ClusterContent first = ClusterContent.of(analyse(engine, result, 0), ClusterLook.USUAL);
    PlainClusters plain = new PlainClusters(places, MINIMUM);
    String size = places.size() + " cities: ";
    return List.of(
        timed(
            size + "another radius to names, colours, rows, scores and strip",
            samples,
            step -> SurvivalStrip.of(first.with(analyse(engine, result, step))).rows().size(),
            samples,
            step -> plain.cut(radius(step))),
        timed(
            size + "another radius to outlines",
            samples,
            step -> outlines(analyse(engine, result, step).clusters()),
            samples,
            step -> plain.cut(radius(step))));
  }

  private static double outlines(ClusterSet set) {
    double points = 0;
    for (Cluster cluster : set.clusters()) {
      points += ClusterOutline.of(set, cluster).points();
    }
    return points;
  }

  private static ClusterAnalysis analyse(ClusterEngine engine, ScenarioResult result, int step) {
    try {
      return engine.analyse(result, ClusterSettings.USUAL.withRadiusKm(radius(step)), 0);
    } catch (ClusterEngine.UnknownWeight | DensityWeights.UnfitWeights impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What is measured; its outcome is looked at, so that nothing is left out. */
  private interface Work {
    double of(int step);
  }

  private static TimedMeasurement timed(
      String name, int count, Work work, int plainCount, Work plain) {
    double[] plainTimes = new double[plainCount];
    for (int step = 0; step < Math.min(STEPS, 4 * count); step++) {
      micros(work, step);
    }
    double[] times = new double[count];
    for (int step = 0; step < count; step++) {
      times[step] = micros(work, step);
      if (step < plainCount) {
        plainTimes[step] = micros(plain, step);
      }
    }
    double[] baseline = plainCount == 0 ? new double[] {Double.NaN} : plainTimes;
    return TimedMeasurement.of(name, times, Double.NaN, baseline);
  }

  private static double micros(Work work, int step) {
    long start = System.nanoTime();
    double outcome = work.of(step);
    double micros = (System.nanoTime() - start) / 1000.0;
    if (Double.isNaN(outcome)) {
      throw new IllegalStateException("a benchmark without an outcome");
    }
    return micros;
  }
}
