package org.meridian.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.meridian.cluster.Branches;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.JoinBarrier;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.model.City;
import org.meridian.model.Dataset;

/**
 * How fast clusters follow the radius, and how fast the tree of all radii grows, beside the plain
 * way over all pairs in the same run. Times are those of the processor on one thread.
 */
public final class ClustersBench {

  private static final int MINIMUM = 3;
  private static final double NARROW_KM = 60;
  private static final double STEP_KM = 1.7;
  private static final int STEPS = 100;

  /** Samples that are thrown away for each one that counts. */
  private static final int WARMING = 4;

  /** Short steps warm up for so many microseconds: their code is made while they run. */
  private static final double LEAST_WARM = 1e6;

  private static final int LARGE = 2;
  private static final int HUGE = 5;

  private final int samples;
  private final Dataset dataset;

  /**
   * Sets a benchmark up.
   *
   * @param samples how many samples to take of each case, 1 or more
   * @param dataset whose clusters follow the radius
   */
  public ClustersBench(int samples, Dataset dataset) {
    this.samples = samples;
    this.dataset = dataset;
  }

  /** Measures all cases. */
  public List<TimedMeasurement> run() {
    List<TimedMeasurement> all = new ArrayList<>();
    all.addAll(cutAndTree(dataset.cities(), samples, samples));
    all.addAll(cutAndTree(ScatteredWorld.cities(10_000), shareOf(LARGE), 1));
    all.addAll(cutAndTree(ScatteredWorld.cities(100_000), shareOf(HUGE), 0));
    all.addAll(shown(dataset, samples, samples));
    all.addAll(shown(ScatteredWorld.dataset(10_000), shareOf(LARGE), 1));
    return all;
  }

  /** Large cases are measured less often, but often enough that their code is warm. */
  private int shareOf(int part) {
    return Math.max(1, samples / part);
  }

  private List<TimedMeasurement> cutAndTree(List<City> cities, int count, int plainCount) {
    ClusterPlaces places = ClusterPlaces.of(cities, position -> true);
    double[] scores = new double[places.size()];
    Arrays.setAll(scores, place -> (place * 31L) % 97);
    PlainClusters plain = new PlainClusters(places, MINIMUM);
    Branches branches = Branches.of(tree(places), scores);
    String size = cities.size() + " cities: ";
    return timed(
        new Case(
            size + "another radius (cut)",
            new Work(count, step -> ClusterCut.at(branches, radius(step)).radiusKm()),
            new Work(plainCount, step -> plain.cut(radius(step)))),
        new Case(
            size + "tree of all radii",
            new Work(count, step -> tree(places).edges()),
            new Work(plainCount, step -> plain.tree())));
  }

  private static ReachabilityTree tree(ClusterPlaces places) {
    return ReachabilityTree.of(
        places, MINIMUM, DensityWeights.equal(places.size()), JoinBarrier.NONE);
  }

  private static double radius(int step) {
    return NARROW_KM + STEP_KM * Math.floorMod(step, STEPS);
  }

  /** All that the bench of clusters shows when the radius is dragged, beside a plain search. */
  private static List<TimedMeasurement> shown(Dataset cities, int count, int plainCount) {
    RadiusChange change = new RadiusChange(cities);
    ClusterPlaces places = ClusterPlaces.of(cities.cities(), position -> true);
    PlainClusters plain = new PlainClusters(places, MINIMUM);
    Work search = new Work(plainCount, step -> plain.cut(radius(step)));
    String size = cities.cities().size() + " cities: another radius to ";
    return timed(
        new Case(
            size + "names, colours, rows, scores and strip",
            new Work(count, step -> change.rows(radius(step))),
            search),
        new Case(
            size + "names and so on, and outlines (plain: their outlines by buffers)",
            new Work(count, step -> change.outlines(radius(step))),
            new Work(plainCount, step -> PlainOutlines.of(change.clusters(radius(step))))),
        picture(cities, size + "everything and the picture", true, count, search),
        picture(cities, size + "everything and the picture at rest", false, count, search));
  }

  /** With pictures of captions of its own: no case finds those that another has made. */
  private static Case picture(Dataset cities, String name, boolean moving, int count, Work plain) {
    RadiusChange change = new RadiusChange(cities);
    return new Case(name, new Work(count, step -> change.picture(radius(step), moving)), plain);
  }

  /**
   * What is measured.
   *
   * @param count how often
   * @param step done each time; its outcome is looked at, so that nothing is left out
   */
  private record Work(int count, IntToDoubleFunction step) {}

  /**
   * A case.
   *
   * @param work what is measured
   * @param plain what it is compared with
   */
  private record Case(String name, Work work, Work plain) {}

  /** Measures cases that share code once all are warm: none pays for being the first. */
  private static List<TimedMeasurement> timed(Case... cases) {
    for (Case each : cases) {
      double spent = 0;
      for (int step = 0; step < WARMING * each.work().count() || spent < LEAST_WARM; step++) {
        spent += micros(each.work(), step);
      }
    }
    return Arrays.stream(cases).map(ClustersBench::timed).toList();
  }

  private static TimedMeasurement timed(Case one) {
    double[] times = new double[one.work().count()];
    double[] plainTimes = new double[one.plain().count()];
    for (int step = 0; step < times.length; step++) {
      times[step] = micros(one.work(), step);
      if (step < plainTimes.length) {
        plainTimes[step] = micros(one.plain(), step);
      }
    }
    double[] baseline = plainTimes.length == 0 ? new double[] {Double.NaN} : plainTimes;
    return TimedMeasurement.of(one.name(), times, Double.NaN, baseline);
  }

  /** Processor time, which other programs on the machine do not lengthen. */
  private static double micros(Work work, int step) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    double outcome = work.step().applyAsDouble(step);
    double micros = (threads.getCurrentThreadCpuTime() - start) / 1000.0;
    if (Double.isNaN(outcome)) {
      throw new IllegalStateException("a benchmark without an outcome");
    }
    return micros;
  }
}
