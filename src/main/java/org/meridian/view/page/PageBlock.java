package org.meridian.view.page;

/** A part of a page that is drawn in one way. */
public sealed interface PageBlock
    permits BarBlock, CorrelationBlock, CityBlock, ShiftBlock, LineBlock {

  /** How many rows it has. */
  int size();

  /** The same with no more than so many rows, the first. */
  PageBlock first(int rows);
}
