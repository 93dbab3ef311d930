package org.meridian.render.raster;

/** Adds up coverage, times a weight, in integers, so that the order of links does not matter. */
final class DensityPen extends StrokePen {

  private final int[] sums;
  private int weight;

  /**
   * @param sums one a pixel; 4096 is a fully covered pixel of weight 1
   */
  DensityPen(int[] sums, int width, int top, int bottom) {
    super(width, top, bottom);
    this.sums = sums;
  }

  /**
   * Chooses the weight.
   *
   * @param sixteenths 16 for a weight of 1
   */
  void weight(int sixteenths) {
    weight = sixteenths;
  }

  @Override
  void run(int row, int from, int to, int distance, int step, int reach, int cap) {
    int[] target = sums;
    int times = weight;
    int start = row * width;
    int d = distance;
    for (int i = start + from; i <= start + to; i++) {
      int cover = Math.min(cap, reach - Math.abs(d));
      d += step;
      target[i] += (Math.max(0, cover) >>> 8) * times;
    }
  }
}
