package org.meridian.render.raster.strokes;

import org.meridian.view.map.camera.MapViewport;

/**
 * One part of a link in pixels, made ready for stroking: points closer than half a pixel are
 * dropped, directions are unit vectors. Reused for one link after another by one thread.
 */
final class PixelPath {

  private static final double TOO_CLOSE = 0.5;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private double[] ux = new double[64];
  private double[] uy = new double[64];
  private double[] lengths = new double[64];
  private int size;

  /**
   * Takes points [from, end) of the paths.
   *
   * @return whether at least two points are left
   */
  boolean take(float[] xy, int from, int end, MapViewport view) {
    reserve(end - from);
    double scale = view.scale();
    double offsetX = view.offsetX();
    double offsetY = view.offsetY();
    size = 0;
    for (int k = from; k < end; k++) {
      add(offsetX + xy[2 * k] * scale, offsetY - xy[2 * k + 1] * scale, k == end - 1);
    }
    return size > 1;
  }

  private void add(double x, double y, boolean last) {
    if (size > 0) {
      double dx = x - xs[size - 1];
      double dy = y - ys[size - 1];
      double square = dx * dx + dy * dy;
      if (square < TOO_CLOSE * TOO_CLOSE && (!last || square == 0)) {
        return;
      }
      double length = Math.sqrt(square);
      double perLength = 1 / length;
      lengths[size - 1] = length;
      ux[size - 1] = dx * perLength;
      uy[size - 1] = dy * perLength;
    }
    xs[size] = x;
    ys[size] = y;
    size++;
  }

  private void reserve(int points) {
    if (points > xs.length) {
      xs = new double[2 * points];
      ys = new double[2 * points];
      ux = new double[2 * points];
      uy = new double[2 * points];
      lengths = new double[2 * points];
    }
  }

  /**
   * Takes a length off the end, as room for what stands there.
   *
   * @return whether at least one segment is left
   */
  boolean shorten(double length) {
    double left = length;
    while (size > 1) {
      int i = size - 2;
      double own = lengths[i];
      if (own > left) {
        lengths[i] = own - left;
        xs[i + 1] -= left * ux[i];
        ys[i + 1] -= left * uy[i];
        return true;
      }
      left -= own;
      size--;
    }
    return false;
  }

  int size() {
    return size;
  }

  double x(int i) {
    return xs[i];
  }

  double y(int i) {
    return ys[i];
  }

  /** Direction of the segment from point i to the next. */
  double directionX(int i) {
    return ux[i];
  }

  /** Direction of the segment from point i to the next. */
  double directionY(int i) {
    return uy[i];
  }

  /** Cosine of the turn between segment i and the next one. */
  double turn(int i) {
    return ux[i] * ux[i + 1] + uy[i] * uy[i + 1];
  }

  /** Columns of the points; not a copy. */
  double[] xs() {
    return xs;
  }

  /** Rows of the points; not a copy. */
  double[] ys() {
    return ys;
  }

  /** To the right: directions of the segments; not a copy. */
  double[] uxs() {
    return ux;
  }

  /** Downwards: directions of the segments; not a copy. */
  double[] uys() {
    return uy;
  }

  /** Length of segment i in pixels. */
  double length(int i) {
    return lengths[i];
  }

  /** Whether segment i is rather level than upright. */
  boolean isFlat(int i) {
    return Math.abs(ux[i]) > Math.abs(uy[i]);
  }
}
