package org.meridian.flow;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.scoring.IndexInput;

/** What the scores of pathways are computed from: the values of counted pairs. */
public final class PathwayInput {

  private PathwayInput() {}

  /**
   * The input of a year; its rows are the counted links in order.
   *
   * @param year one that the dataset covers
   */
  public static IndexInput of(Dataset dataset, Period year) {
    return of(dataset, CountedPairs.of(dataset, year));
  }

  /**
   * The input made from counted links; nodes without a link indicator take no part. A link
   * indicator named as such decides at its node, be it the root, whatever stands below.
   */
  public static IndexInput of(Dataset dataset, LinkTable links) {
    IndexStructure structure = dataset.structure();
    double[][] raw = new double[structure.size()][];
    int[] directions = new int[structure.size()];
    boolean[] deciding = new boolean[structure.size()];
    for (int node = 0; node < raw.length; node++) {
      int position = node;
      directions[node] = 1;
      deciding[node] = structure.node(node).linkIndicator().isPresent();
      LinkIndicators.forPairs(dataset, structure.node(node))
          .ifPresent(
              indicator -> {
                directions[position] = indicator.direction().sign();
                raw[position] = links.column(indicator.id()).orElse(null);
              });
    }
    return new IndexInput(structure, raw, directions, new PairIds(dataset, links), deciding)
        .awaiting(
            node ->
                LinkIndicators.forPairs(dataset, structure.node(node))
                    .filter(indicator -> dataset.hasValues(indicator.id()))
                    .isPresent());
  }

  /** The ids of links, made only when asked for. */
  private static final class PairIds extends AbstractList<String> implements RandomAccess {

    private final Dataset dataset;
    private final LinkTable links;

    PairIds(Dataset dataset, LinkTable links) {
      this.dataset = dataset;
      this.links = links;
    }

    @Override
    public String get(int link) {
      return dataset.city(links.origin(link)).id()
          + ">"
          + dataset.city(links.destination(link)).id();
    }

    @Override
    public int size() {
      return links.size();
    }
  }
}
