package org.meridian.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.wording.LocalText;

/**
 * A node of the tree of an index: the index itself, a dimension at any depth, or a leaf that stands
 * for an indicator.
 *
 * <p>A node with children may carry indicators too: its <em>stated</em> values, as when a report
 * publishes a dimension's result but not the indicators below it. Those of cities count only where
 * no leaf below the node has any value in the data. A link indicator of its own always decides how
 * pairs are scored at the node, whatever stands below.
 *
 * @param id unique in the tree
 * @param name the name in both languages
 * @param weight weight among its siblings, 0 or more; siblings are rescaled to sum to 1 when
 *     evaluated
 * @param methods the methods that a dataset prescribes for a node
 * @param indicator id of the indicator that scores cities here; one of links by their strength
 * @param linkIndicator id of the link indicator that scores pairs here; where absent, {@code
 *     indicator} does if it is a link indicator
 * @param children the nodes below, in order; empty for a leaf
 */
public record IndexNode(
    String id,
    LocalText name,
    double weight,
    PrescribedMethods methods,
    Optional<String> indicator,
    Optional<String> linkIndicator,
    List<IndexNode> children) {

  /** Copies the children; a weight must be finite and not negative. */
  public IndexNode {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");

    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(linkIndicator, "linkIndicator");
    children = List.copyOf(children);
    if (!(weight >= 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("weight of " + id + " is " + weight);
    }
  }

  /** A node for which the dataset prescribes no normalisation. */
  public IndexNode(
      String id,
      LocalText name,
      double weight,
      Optional<String> aggregation,
      Optional<String> indicator,
      Optional<String> linkIndicator,
      List<IndexNode> children) {
    this(
        id,
        name,
        weight,
        new PrescribedMethods(aggregation, Optional.empty(), Optional.empty()),
        indicator,
        linkIndicator,
        children);
  }

  /** A leaf that stands for one indicator of the same id. */
  public static IndexNode leaf(String id, LocalText name, double weight) {
    return new IndexNode(
        id, name, weight, Optional.empty(), Optional.of(id), Optional.empty(), List.of());
  }

  /** A node that joins others. */
  public static IndexNode group(
      String id, LocalText name, double weight, List<IndexNode> children) {
    return new IndexNode(
        id, name, weight, Optional.empty(), Optional.empty(), Optional.empty(), children);
  }

  /** Whether nothing stands below. */
  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** The method's name where the dataset prescribes one for this node. */
  public Optional<String> aggregation() {
    return methods.aggregation();
  }

  /**
   * The method's name where the dataset prescribes one for what scores this node in place of the
   * usual one; a method that is chosen for all nodes goes before it.
   */
  public Optional<String> normalisation() {
    return methods.normalisation();
  }

  /**
   * The method's name where the dataset prescribes one for the link indicator that is named here,
   * as for published ranks, which are no strengths.
   */
  public Optional<String> linkNormalisation() {
    return methods.linkNormalisation();
  }

  /**
   * The methods that a dataset prescribes for a node.
   *
   * @param aggregation the method's name where the dataset prescribes one for this node
   * @param normalisation the method's name where the dataset prescribes one for what scores this
   *     node in place of the usual one; a method that is chosen for all nodes goes before it
   * @param linkNormalisation the method's name where the dataset prescribes one for the link
   *     indicator that is named here, as for published ranks, which are no strengths
   */
  public record PrescribedMethods(
      Optional<String> aggregation,
      Optional<String> normalisation,
      Optional<String> linkNormalisation) {

    /** Checks that nothing is null. */
    public PrescribedMethods {
      Objects.requireNonNull(aggregation, "aggregation");
      Objects.requireNonNull(normalisation, "normalisation");
      Objects.requireNonNull(linkNormalisation, "linkNormalisation");
    }
  }
}
