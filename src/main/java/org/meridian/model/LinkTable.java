package org.meridian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The links of one year: for each link its origin and destination as positions in the dataset's
 * cities, and a column of values an indicator. In an undirected table the origin is the lower
 * position. Every pair stands at most once, and never joins a city with itself.
 *
 * <p>Arrays are handed out without copying; whoever holds one must not write to it.
 */
public final class LinkTable {

  /** A table without links. */
  public static final LinkTable EMPTY = new LinkTable(false, new int[0], new int[0], Map.of());

  private final boolean directed;
  private final int[] origins;
  private final int[] destinations;
  private final Map<String, double[]> columns;
  private final Map<String, double[]> inside;

  /**
   * Takes over arrays.
   *
   * @param directed whether a link from a to b differs from one from b to a
   * @param origins position of a city, one a link
   * @param destinations position of a city, one a link
   * @param columns by indicator id, one value a link, NaN missing
   * @throws IllegalArgumentException if lengths differ
   */
  public LinkTable(
      boolean directed, int[] origins, int[] destinations, Map<String, double[]> columns) {
    this(directed, origins, destinations, columns, Map.of());
  }

  /**
   * Takes over arrays.
   *
   * @param directed whether a link from a to b differs from one from b to a
   * @param origins position of a city, one a link
   * @param destinations position of a city, one a link
   * @param columns by indicator id, one value a link, NaN missing
   * @param inside by indicator id, one value a city for what stays inside it, NaN missing
   * @throws IllegalArgumentException if lengths differ
   */
  public LinkTable(
      boolean directed,
      int[] origins,
      int[] destinations,
      Map<String, double[]> columns,
      Map<String, double[]> inside) {
    if (origins.length != destinations.length) {
      throw new IllegalArgumentException("as many origins as destinations are needed");
    }
    columns.forEach((id, column) -> ColumnChecks.requireLength(id, column, origins.length));
    this.directed = directed;
    this.origins = origins;
    this.destinations = destinations;
    this.columns = new LinkedHashMap<>(columns);
    this.inside = new LinkedHashMap<>(inside);
  }

  /** Whether a link from one city to another differs from the one back. */
  public boolean isDirected() {
    return directed;
  }

  /** How many links there are. */
  public int size() {
    return origins.length;
  }

  /** The city that a link starts at. */
  public int origin(int link) {
    return origins[link];
  }

  /** The city that a link ends at. */
  public int destination(int link) {
    return destinations[link];
  }

  /** All origins, not a copy. */
  public int[] origins() {
    return origins;
  }

  /** All destinations, not a copy. */
  public int[] destinations() {
    return destinations;
  }

  /** The ids of the link indicators that have a column, in order. */
  public Set<String> indicators() {
    return Collections.unmodifiableSet(columns.keySet());
  }

  /** The column of a link indicator, not a copy; empty where the year has none. */
  public Optional<double[]> column(String indicator) {
    return Optional.ofNullable(columns.get(indicator));
  }

  /**
   * What a link indicator counts inside each city, which is no link: one value a city, NaN missing,
   * not a copy; empty where the year has none.
   */
  public Optional<double[]> inside(String indicator) {
    return Optional.ofNullable(inside.get(indicator));
  }
}
