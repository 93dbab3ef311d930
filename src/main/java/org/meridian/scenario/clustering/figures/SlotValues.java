package org.meridian.scenario.clustering.figures;

import java.util.Arrays;
import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.MemberAggregate;
import org.meridian.cluster.MemberAggregate.Value;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;

/**
 * One of the three scores over all clusters: what it is made of, and that from 0 to 100 over the
 * clusters shown.
 *
 * @param slot what it is made of
 * @param raw one a cluster, in order of their numbers
 * @param scaled the same as {@code 100 (v - worst) / (best - worst)}; NaN is missing, as where all
 *     are alike
 */
record SlotValues(ScoreSlot slot, List<Value> raw, List<Double> scaled) {

  private static final double FULL = 100;

  /** Copies the lists. */
  SlotValues {
    raw = List.copyOf(raw);
    scaled = List.copyOf(scaled);
  }

  /** A score of all clusters; missing where it cannot be made of what it names. */
  static SlotValues of(ClusterMeasures measures, ScoreSlot slot) {
    List<Cluster> clusters = measures.analysis().clusters().clusters();
    try {
      List<Value> raw = measures.of(slot);
      return new SlotValues(slot, raw, scaled(slot, clusters, raw));
    } catch (UnfitMeasure unfit) {
      List<Value> none =
          clusters.stream().map(cluster -> new Value(Double.NaN, 0, cluster.size())).toList();
      return new SlotValues(slot, none, scaled(slot, clusters, none));
    }
  }

  private static List<Double> scaled(ScoreSlot slot, List<Cluster> clusters, List<Value> raw) {
    double[] shown = new double[raw.size()];
    for (int at = 0; at < shown.length; at++) {
      boolean isShown = clusters.get(at).size() >= ClusterAnalysis.LEAST_CITIES;
      shown[at] = isShown ? raw.get(at).value() : Double.NaN;
    }
    double[] present = Arrays.stream(shown).filter(value -> !Double.isNaN(value)).toArray();
    double low = Arrays.stream(present).min().orElse(Double.NaN);
    double high = Arrays.stream(present).max().orElse(Double.NaN);
    // Where all are alike, 0 / 0 is missing.
    double worst = slot.measure().isMoreBetter() ? low : high;
    double best = slot.measure().isMoreBetter() ? high : low;
    return Arrays.stream(shown)
        // Adding 0 turns a zero below zero into a plain one.
        .map(value -> FULL * (value - worst) / (best - worst) + 0.0)
        .boxed()
        .toList();
  }

  /** How a measure of scores aggregates. */
  static MemberAggregate aggregate(ScoreSlot slot) {
    return switch (slot.measure()) {
      case MEAN -> MemberAggregate.MEAN;
      case MAX -> MemberAggregate.MAX;
      case WEIGHTED_MEAN -> MemberAggregate.WEIGHTED_MEAN;
      default -> MemberAggregate.SUM;
    };
  }
}
