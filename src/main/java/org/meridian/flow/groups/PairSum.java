package org.meridian.flow.groups;

/** Values of one pair of groups, summed in the order of the table. */
final class PairSum {

  private double sum;
  private long linked;
  private long valued;

  void add(double value) {
    valued++;
    sum += value;
    linked += value == 0 ? 0 : 1;
  }

  double sum() {
    return sum;
  }

  /** How many values there were other than 0. */
  long linked() {
    return linked;
  }

  /** How many values there were. */
  long valued() {
    return valued;
  }
}
