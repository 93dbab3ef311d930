package org.meridian.flow;

import java.util.Arrays;
import org.meridian.model.LinkTable;

/**
 * Scores of links as a square table of cities: row the origin, column the destination, NaN where
 * there is no counted link or no score. Undirected links stand in both halves. Immutable.
 */
public final class OriginDestinationMatrix {

  private final int cities;
  private final double[] cells;
  private final int[] links;

  private OriginDestinationMatrix(int cities, double[] cells, int[] links) {
    this.cities = cities;
    this.cells = cells;
    this.links = links;
  }

  /**
   * Lays out the scores of a node.
   *
   * @param cities how many cities there are
   */
  public static OriginDestinationMatrix of(LinkResult result, int node, int cities) {
    double[] cells = new double[cities * cities];
    int[] positions = new int[cities * cities];
    Arrays.fill(cells, Double.NaN);
    Arrays.fill(positions, -1);
    LinkTable links = result.links();
    for (int link = 0; link < links.size(); link++) {
      double score = result.result().score(link, node);
      int cell = links.origin(link) * cities + links.destination(link);
      cells[cell] = score;
      positions[cell] = link;
      if (!links.isDirected()) {
        int mirrored = links.destination(link) * cities + links.origin(link);
        cells[mirrored] = score;
        positions[mirrored] = link;
      }
    }
    return new OriginDestinationMatrix(cities, cells, positions);
  }

  /** How many rows, and columns, there are. */
  public int size() {
    return cities;
  }

  /** The score of a link; NaN if there is none. */
  public double score(int origin, int destination) {
    return cells[origin * cities + destination];
  }

  /** The position of a link in the table of links; -1 if there is none. */
  public int link(int origin, int destination) {
    return links[origin * cities + destination];
  }

  /** The sum of a city's scores towards all others; NaN if it has none. */
  public double total(int city) {
    double sum = 0;
    int count = 0;
    for (int other = 0; other < cities; other++) {
      if (!Double.isNaN(score(city, other))) {
        sum += score(city, other);
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum;
  }
}
