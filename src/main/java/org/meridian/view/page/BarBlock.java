package org.meridian.view.page;

import java.util.List;

/**
 * Horizontal bars on one scale from 0.
 *
 * @param bars the first on top
 */
public record BarBlock(List<PageBar> bars) implements PageBlock {

  /** Copies the list. */
  public BarBlock {
    bars = List.copyOf(bars);
  }

  /** The end of the scale: the longest bar or mark; 1 where there is none. */
  public double end() {
    double most = 0;
    for (PageBar bar : bars) {
      most = Math.max(most, Double.isNaN(bar.value()) ? 0 : bar.value());
      most = Math.max(most, Math.max(bar.second().orElse(0), bar.mark().orElse(0)));
    }
    return most > 0 ? most : 1;
  }

  @Override
  public int size() {
    return bars.size();
  }

  @Override
  public PageBlock first(int rows) {
    return new BarBlock(bars.subList(0, Math.min(rows, size())));
  }
}
