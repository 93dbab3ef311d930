package org.meridian.view.page;

import java.util.List;

/**
 * A table with a row for each city.
 *
 * @param columns from left to right
 * @param rows positions of cities in the order that they are shown in
 */
public record CityBlock(List<CityColumn> columns, List<Integer> rows) implements PageBlock {

  /** Copies the lists. */
  public CityBlock {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same table in another order. */
  public CityBlock inOrder(List<Integer> order) {
    return new CityBlock(columns, order);
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public PageBlock first(int most) {
    return inOrder(rows.subList(0, Math.min(most, size())));
  }
}
