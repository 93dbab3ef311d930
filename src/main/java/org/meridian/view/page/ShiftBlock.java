package org.meridian.view.page;

import java.util.List;

/**
 * Shares before and after: figures and two bars a row.
 *
 * @param headers of name, before, after, difference and bars
 * @param shifts from top to bottom
 */
public record ShiftBlock(List<String> headers, List<Shift> shifts) implements PageBlock {

  /**
   * One row.
   *
   * @param name what it stands for
   * @param depth how far it is moved in, in steps
   * @param dimension whose colour the bars have, by place below the index
   * @param before in percent
   * @param after in percent
   */
  public record Shift(String name, int depth, int dimension, double before, double after) {

    /** By how many percentage points it changes. */
    public double moved() {
      return after - before;
    }

    /** Whether the change shows in figures of one decimal. */
    public boolean isSeen() {
      return Math.abs(moved()) >= 0.05;
    }
  }

  /** Copies the lists. */
  public ShiftBlock {
    headers = List.copyOf(headers);
    shifts = List.copyOf(shifts);
  }

  @Override
  public int size() {
    return shifts.size();
  }

  @Override
  public PageBlock first(int rows) {
    return new ShiftBlock(headers, shifts.subList(0, Math.min(rows, size())));
  }
}
