package org.meridian.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.meridian.model.IndexNode;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.ArithmeticMean;
import org.meridian.scoring.normalisation.MinMax;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.scoring.weights.WeightSet;

/**
 * Every choice that turns raw values into scores.
 *
 * @param weights weights of nodes
 * @param normalisation for all indicators that have none of their own
 * @param normalisations by id of the leaf (or stated node) they are for
 * @param treatment of outliers
 * @param aggregation for all nodes that have none of their own
 * @param aggregations by id of the node they are for
 * @param missing when a node with missing children has a score
 */
public record IndexSettings(
    WeightSet weights,
    Normalisation normalisation,
    Map<String, Normalisation> normalisations,
    OutlierTreatment treatment,
    Aggregation aggregation,
    Map<String, Aggregation> aggregations,
    MissingDataPolicy missing) {

  /** Published weights, min-max to 0..100, no treatment, arithmetic means, two thirds needed. */
  public static final IndexSettings DEFAULT =
      new IndexSettings(
          WeightSet.PUBLISHED,
          new MinMax(0, 100),
          Map.of(),
          OutlierTreatment.NONE,
          new ArithmeticMean(),
          Map.of(),
          MissingDataPolicy.DEFAULT);

  /** Copies the maps. */
  public IndexSettings {
    Objects.requireNonNull(weights, "weights");
    Objects.requireNonNull(normalisation, "normalisation");
    Objects.requireNonNull(treatment, "treatment");
    Objects.requireNonNull(aggregation, "aggregation");
    Objects.requireNonNull(missing, "missing");
    normalisations = Map.copyOf(normalisations);
    aggregations = Map.copyOf(aggregations);
  }

  /**
   * The normalisation of a leaf or stated node: the one chosen for the node, otherwise the one for
   * all. In place of the usual one for all, the dataset may prescribe another; under any other
   * choice it does not, or scores of one index would lie on different scales.
   */
  public Normalisation normalisation(IndexNode node) {
    Normalisation chosen = normalisations.get(node.id());
    if (chosen != null) {
      return chosen;
    }
    return normalisation.equals(DEFAULT.normalisation)
        ? node.normalisation().map(Normalisation::parse).orElse(normalisation)
        : normalisation;
  }

  /**
   * The normalisation of the link indicator that a node names: the one chosen for the node,
   * otherwise the one the dataset prescribes for links, otherwise that of the node.
   */
  Normalisation linkNormalisation(IndexNode node) {
    return normalisations.containsKey(node.id()) || node.linkNormalisation().isEmpty()
        ? normalisation(node)
        : Normalisation.parse(node.linkNormalisation().get());
  }

  /**
   * The aggregation of a node: the one chosen for it, otherwise the one the dataset prescribes for
   * it, otherwise the one for all.
   */
  public Aggregation aggregation(IndexNode node) {
    Aggregation chosen = aggregations.get(node.id());
    if (chosen != null) {
      return chosen;
    }
    return node.aggregation().map(Aggregation::parse).orElse(aggregation);
  }

  /** The same with other weights. */
  public IndexSettings withWeights(WeightSet changed) {
    return new IndexSettings(
        changed, normalisation, normalisations, treatment, aggregation, aggregations, missing);
  }

  /** The same with another normalisation for all indicators that have none of their own. */
  public IndexSettings withNormalisation(Normalisation changed) {
    return new IndexSettings(
        weights, changed, normalisations, treatment, aggregation, aggregations, missing);
  }

  /** The same with another normalisation for one leaf. */
  public IndexSettings withNormalisation(String leaf, Normalisation changed) {
    Map<String, Normalisation> all = new HashMap<>(normalisations);
    all.put(leaf, changed);
    return new IndexSettings(
        weights, normalisation, all, treatment, aggregation, aggregations, missing);
  }

  /** The same without a normalisation of its own for one leaf. */
  public IndexSettings withoutNormalisation(String leaf) {
    Map<String, Normalisation> all = new HashMap<>(normalisations);
    all.remove(leaf);
    return new IndexSettings(
        weights, normalisation, all, treatment, aggregation, aggregations, missing);
  }

  /** The same with another treatment of outliers. */
  public IndexSettings withTreatment(OutlierTreatment changed) {
    return new IndexSettings(
        weights, normalisation, normalisations, changed, aggregation, aggregations, missing);
  }

  /** The same with another aggregation for all nodes that have none of their own. */
  public IndexSettings withAggregation(Aggregation changed) {
    return new IndexSettings(
        weights, normalisation, normalisations, treatment, changed, aggregations, missing);
  }

  /** The same with another aggregation for one node. */
  public IndexSettings withAggregation(String node, Aggregation changed) {
    Map<String, Aggregation> all = new HashMap<>(aggregations);
    all.put(node, changed);
    return new IndexSettings(
        weights, normalisation, normalisations, treatment, aggregation, all, missing);
  }

  /** The same without an aggregation chosen for one node. */
  public IndexSettings withoutAggregation(String node) {
    Map<String, Aggregation> all = new HashMap<>(aggregations);
    all.remove(node);
    return new IndexSettings(
        weights, normalisation, normalisations, treatment, aggregation, all, missing);
  }

  /** The same with another rule for missing data. */
  public IndexSettings withMissing(MissingDataPolicy changed) {
    return new IndexSettings(
        weights, normalisation, normalisations, treatment, aggregation, aggregations, changed);
  }
}
