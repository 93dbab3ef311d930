package org.meridian.view.map.marks;

import java.util.Arrays;

/**
 * Says which stretches of links run through each cell of a grid over the map. It depends on the
 * paths of links alone: neither on zoom nor on weights. Immutable.
 *
 * <p>A cell lists the stretches in it in the order of links: how much the number of the link grows,
 * then its first segment there, both as numbers of seven bits a byte. That needs about 50 bytes a
 * link where every city is linked with every other.
 */
final class LinkGrid {

  private static final int COLUMNS = 48;
  private static final int ROWS = 24;
  private static final double SLACK = 1e-5;

  private final ProjectedPaths paths;
  private final double left;
  private final double low;
  private final double cellWidth;
  private final double cellHeight;
  private final int[] starts = new int[COLUMNS * ROWS + 1];
  private final byte[] entries;

  LinkGrid(ProjectedPaths paths) {
    this.paths = paths;
    double[] box = box(paths.xy());
    left = box[0];
    low = box[1];
    cellWidth = Math.max(1e-9, (box[2] - box[0]) / COLUMNS);
    cellHeight = Math.max(1e-9, (box[3] - box[1]) / ROWS);
    each((cell, growth, segment) -> starts[cell + 1] += length(growth) + length(segment));
    Arrays.parallelPrefix(starts, Integer::sum);
    entries = new byte[starts[starts.length - 1]];
    int[] next = starts.clone();
    each((cell, growth, segment) -> next[cell] = put(put(next[cell], growth), segment));
  }

  private static double[] box(float[] xy) {
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int k = 0; k < xy.length; k += 2) {
      if (!Float.isNaN(xy[k])) {
        box[0] = Math.min(box[0], xy[k]);
        box[1] = Math.min(box[1], xy[k + 1]);
        box[2] = Math.max(box[2], xy[k]);
        box[3] = Math.max(box[3], xy[k + 1]);
      }
    }
    return box[0] > box[2] ? new double[4] : box;
  }

  /** How many bytes a number takes. */
  private static int length(int number) {
    return number < 0x80 ? 1 : number < 0x4000 ? 2 : number < 0x200000 ? 3 : 5;
  }

  private int put(int at, int number) {
    int index = at;
    int rest = number;
    for (int i = length(number); i > 1; i--) {
      entries[index++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    entries[index++] = (byte) rest;
    return index;
  }

  long bytes() {
    return entries.length + 4L * starts.length;
  }

  ProjectedPaths paths() {
    return paths;
  }

  private interface Entry {
    void put(int cell, int growth, int segment);
  }

  /** Goes through all stretches, link by link. */
  private void each(Entry entry) {
    Stretches stretches = new Stretches(entry);
    float[] xy = paths.xy();
    for (int link = 0; link < paths.size(); link++) {
      for (int k = paths.start(link); k + 1 < paths.end(link); k++) {
        if (!Float.isNaN(xy[2 * k]) && !Float.isNaN(xy[2 * k + 2])) {
          segment(stretches, link, k);
        }
      }
    }
  }

  /** Knows of each cell which segment ran through it last. */
  private final class Stretches {

    private final Entry entry;
    private final int[] lastLink = new int[COLUMNS * ROWS];
    private final int[] lastPoint = new int[COLUMNS * ROWS];

    Stretches(Entry entry) {
      this.entry = entry;
      Arrays.fill(lastPoint, -2);
    }

    void add(int cell, int link, int k) {
      boolean goesOn = lastLink[cell] == link && lastPoint[cell] >= k - 1;
      if (!goesOn) {
        entry.put(cell, link - lastLink[cell], k - paths.start(link));
        lastLink[cell] = link;
      }
      lastPoint[cell] = k;
    }
  }

  /** Marks the cells that a segment runs through, row of cells by row of cells. */
  private void segment(Stretches stretches, int link, int k) {
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
        stretches.add(row * COLUMNS + column, link, k);
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

  /** Told about segments; the same one may come more than once. */
  interface Visitor {
    /** A segment of a link, from point k to the next. */
    void visit(int link, int k);
  }

  /** Visits all segments that run through cells within a distance of a point of the map. */
  void near(double x, double y, double distance, Visitor visitor) {
    int firstRow = row((y - distance - low) / cellHeight - SLACK);
    int lastRow = row((y + distance - low) / cellHeight + SLACK);
    int firstColumn = column((x - distance - left) / cellWidth - SLACK);
    int lastColumn = column((x + distance - left) / cellWidth + SLACK);
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        cell(row, column, visitor);
      }
    }
  }

  private void cell(int row, int column, Visitor visitor) {
    double minX = left + (column - 2 * SLACK) * cellWidth;
    double maxX = left + (column + 1 + 2 * SLACK) * cellWidth;
    double minY = low + (row - 2 * SLACK) * cellHeight;
    double maxY = low + (row + 1 + 2 * SLACK) * cellHeight;
    int at = starts[row * COLUMNS + column];
    int end = starts[row * COLUMNS + column + 1];
    int link = 0;
    while (at < end) {
      int growth = number(at);
      at += length(growth);
      int first = number(at);
      at += length(first);
      link += growth;
      int k = paths.start(link) + first;
      int stop = paths.end(link) - 1;
      do {
        visitor.visit(link, k++);
      } while (k < stop && touches(k, minX, minY, maxX, maxY));
    }
  }

  private int number(int at) {
    int number = entries[at] & 0x7F;
    int index = at;
    for (int shift = 7; entries[index] < 0; shift += 7) {
      number |= (entries[++index] & 0x7F) << shift;
    }
    return number;
  }

  /** Whether the box around a segment touches a cell. */
  private boolean touches(int k, double minX, double minY, double maxX, double maxY) {
    float[] xy = paths.xy();
    return Math.min(xy[2 * k], xy[2 * k + 2]) <= maxX
        && Math.max(xy[2 * k], xy[2 * k + 2]) >= minX
        && Math.min(xy[2 * k + 1], xy[2 * k + 3]) <= maxY
        && Math.max(xy[2 * k + 1], xy[2 * k + 3]) >= minY;
  }
}
