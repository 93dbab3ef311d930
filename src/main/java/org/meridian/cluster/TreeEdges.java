package org.meridian.cluster;

/**
 * Edges of a spanning tree in order of their weight.
 *
 * @param a lower end of each edge
 * @param b higher end of each edge
 * @param km weight of each edge in kilometres, ascending
 */
record TreeEdges(int[] a, int[] b, double[] km) {

  /**
   * Sorts edges by weight; equal ones keep their order.
   *
   * @param ends lower end in the upper, higher end in the lower half of each number
   * @param km weights, one an edge
   */
  static TreeEdges sorted(long[] ends, double[] km) {
    int[] order = KeyedOrder.of(km);
    int[] a = new int[order.length];
    int[] b = new int[order.length];
    double[] weights = new double[order.length];
    for (int at = 0; at < order.length; at++) {
      a[at] = (int) (ends[order[at]] >>> 32);
      b[at] = (int) ends[order[at]];
      weights[at] = km[order[at]];
    }
    return new TreeEdges(a, b, weights);
  }

  /** How many there are. */
  int count() {
    return km.length;
  }
}
