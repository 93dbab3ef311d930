package org.meridian.render.slides;

import java.util.List;
import java.util.stream.DoubleStream;
import org.meridian.render.story.WrappedText;
import org.meridian.render.style.BundledTypefaces;

/**
 * How wide the columns of a table are, in points, and on how many lines its cells stand. A column
 * is as wide as its widest cell; where that is too wide for the room, the widest column of words
 * takes two lines.
 */
final class SlideTableColumns {

  /** Left and right of each cell. */
  static final double INSET = 5;

  private static final int MOST_LINES = 2;

  /** Faces of other systems may be wider than the one that is measured. */
  private static final double SAFE = 1.12;

  private final BundledTypefaces typefaces;
  private final double size;

  /**
   * @param size of the type, in points
   */
  SlideTableColumns(BundledTypefaces typefaces, double size) {
    this.typefaces = typefaces;
    this.size = size;
  }

  /** As wide as the widest cell of each column. */
  double[] natural(RankedTable table) {
    double[] widths = new double[table.header().size()];
    for (int column = 0; column < widths.length; column++) {
      String title = table.header().get(column);
      widths[column] = WrappedText.width(title, typefaces.boldFor(title, size));
      for (List<String> row : table.rows()) {
        String cell = row.get(column);
        double wide = WrappedText.width(cell, typefaces.regularFor(cell, size));
        widths[column] = Math.max(widths[column], wide);
      }
      widths[column] = widths[column] * SAFE + 2 * INSET;
    }
    return widths;
  }

  /** Whether all columns fit in a room, with names on two lines where need be. */
  boolean fit(RankedTable table, double room) {
    double[] widths = wrapped(table, room);
    return DoubleStream.of(widths).sum() <= room
        && table.rows().stream().allMatch(row -> lines(table, row, widths) <= MOST_LINES);
  }

  /** Widths that fit in a room: names give way first, and where that is too little, all alike. */
  double[] in(RankedTable table, double room) {
    double[] widths = wrapped(table, room);
    double whole = DoubleStream.of(widths).sum();
    for (int column = 0; column < widths.length; column++) {
      widths[column] *= Math.min(1, room / whole);
    }
    return widths;
  }

  private double[] wrapped(RankedTable table, double room) {
    double[] widths = natural(table);
    int widest = -1;
    for (int column = 0; column < widths.length; column++) {
      boolean isWords = !table.numeric().get(column);
      if (isWords && (widest < 0 || widths[column] > widths[widest])) {
        widest = column;
      }
    }
    double over = DoubleStream.of(widths).sum() - room;
    if (widest >= 0 && over > 0) {
      widths[widest] = Math.max(widths[widest] / MOST_LINES, widths[widest] - over);
    }
    return widths;
  }

  /** On how many lines the cells of a row stand. */
  int lines(RankedTable table, List<String> row, double[] widths) {
    int most = 1;
    for (int column = 0; column < widths.length; column++) {
      if (!table.numeric().get(column)) {
        String cell = row.get(column);
        double width = (widths[column] - 2 * INSET) / SAFE + 1;
        int lines = WrappedText.lines(cell, typefaces.regularFor(cell, size), width).size();
        most = Math.max(most, lines);
      }
    }
    return most;
  }
}
