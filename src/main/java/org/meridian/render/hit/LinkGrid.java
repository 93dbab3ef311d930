package org.meridian.render.hit;

import java.util.Arrays;
import org.meridian.render.raster.Polylines;

/**
 * Says which links run through each cell of a grid over the map. It depends on the courses of links
 * alone: neither on zoom nor on weights. Needs about 50 bytes a link. Immutable.
 */
final class LinkGrid {

  static final int COLUMNS = 64;
  static final int ROWS = 32;

  private static final double SLACK = 1e-5;

  private final Polylines paths;
  private final double left;
  private final double low;
  private final double cellWidth;
  private final double cellHeight;
  private final int[] starts = new int[COLUMNS * ROWS + 1];
  private final int[] links;

  LinkGrid(Polylines paths) {
    this.paths = paths;
    double[] box = box(paths.xy());
    left = box[0];
    low = box[1];
    cellWidth = Math.max(1e-9, (box[2] - box[0]) / COLUMNS);
    cellHeight = Math.max(1e-9, (box[3] - box[1]) / ROWS);
    each((cell, link) -> starts[cell + 1]++);
    Arrays.parallelPrefix(starts, Integer::sum);
    links = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    each((cell, link) -> links[next[cell]++] = link);
  }

  private static double[] box(float[] xy) {
    double[] box = {0, 0, 0, 0};
    boolean first = true;
    for (int k = 0; k < xy.length; k += 2) {
      if (!Float.isNaN(xy[k])) {
        box[0] = first ? xy[k] : Math.min(box[0], xy[k]);
        box[1] = first ? xy[k + 1] : Math.min(box[1], xy[k + 1]);
        box[2] = first ? xy[k] : Math.max(box[2], xy[k]);
        box[3] = first ? xy[k + 1] : Math.max(box[3], xy[k + 1]);
        first = false;
      }
    }
    return box;
  }

  Polylines paths() {
    return paths;
  }

  private interface Entry {
    void put(int cell, int link);
  }

  private void each(Entry entry) {
    int[] seen = new int[COLUMNS * ROWS];
    Arrays.fill(seen, -1);
    float[] xy = paths.xy();
    for (int link = 0; link < paths.size(); link++) {
      for (int k = paths.start(link); k + 1 < paths.end(link); k++) {
        if (!Float.isNaN(xy[2 * k]) && !Float.isNaN(xy[2 * k + 2])) {
          segment(entry, seen, link, k);
        }
      }
    }
  }

  /** Marks the cells that a segment runs through, row of cells by row of cells. */
  private void segment(Entry entry, int[] seen, int link, int k) {
    float[] xy = paths.xy();
    double ax = (xy[2 * k] - left) / cellWidth;
    double ay = (xy[2 * k + 1] - low) / cellHeight;
    double bx = (xy[2 * k + 2] - left) / cellWidth;
    double by = (xy[2 * k + 3] - low) / cellHeight;
    int firstRow = row(Math.min(ay, by) - SLACK);
    int lastRow = row(Math.max(ay, by) + SLACK);
    for (int row = firstRow; row <= lastRow; row++) {
      double from = across(ax, ay, bx, by, row);
      double to = across(ax, ay, bx, by, row + 1);
      int firstColumn = column(Math.min(from, to) - SLACK);
      int lastColumn = column(Math.max(from, to) + SLACK);
      for (int column = firstColumn; column <= lastColumn; column++) {
        int cell = row * COLUMNS + column;
        if (seen[cell] != link) {
          seen[cell] = link;
          entry.put(cell, link);
        }
      }
    }
  }

  /** Where a segment crosses a level, or its end that lies nearest to it. */
  private static double across(double ax, double ay, double bx, double by, double level) {
    double span = by - ay;
    if (Math.abs(span) < 1e-12) {
      return level <= ay ? ax : bx;
    }
    return ax + (bx - ax) * Math.clamp((level - ay) / span, 0, 1);
  }

  private static int row(double y) {
    return Math.clamp((long) Math.floor(y), 0, ROWS - 1);
  }

  private static int column(double x) {
    return Math.clamp((long) Math.floor(x), 0, COLUMNS - 1);
  }

  /** Told about links; the same link may come more than once. */
  interface Visitor {
    void visit(int link);
  }

  /** Visits all links that run through cells within a distance of a point of the map. */
  void near(double x, double y, double distance, Visitor visitor) {
    int firstRow = row((y - distance - low) / cellHeight - SLACK);
    int lastRow = row((y + distance - low) / cellHeight + SLACK);
    int firstColumn = column((x - distance - left) / cellWidth - SLACK);
    int lastColumn = column((x + distance - left) / cellWidth + SLACK);
    for (int row = firstRow; row <= lastRow; row++) {
      for (int cell = row * COLUMNS + firstColumn; cell <= row * COLUMNS + lastColumn; cell++) {
        for (int i = starts[cell]; i < starts[cell + 1]; i++) {
          visitor.visit(links[i]);
        }
      }
    }
  }
}
