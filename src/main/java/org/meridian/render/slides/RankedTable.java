package org.meridian.render.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The first rows of a ranking, as a slide shows them.
 *
 * @param header of the columns
 * @param numeric which columns stand at the right
 * @param rows cells of each row, in words
 * @param note how many rows there are in all
 * @param bars their numbers as bars; empty for none
 */
record RankedTable(
    List<String> header,
    List<Boolean> numeric,
    List<List<String>> rows,
    String note,
    Optional<RankedBars> bars) {

  /** Copies the lists. */
  RankedTable {
    header = List.copyOf(header);
    numeric = List.copyOf(numeric);
    rows = List.copyOf(rows);
  }

  /** The first columns alone, which the note says. */
  RankedTable first(int columns, String said) {
    return new RankedTable(
            header.subList(0, columns),
            numeric.subList(0, columns),
            rows.stream().map(row -> row.subList(0, columns)).toList(),
            note,
            bars)
        .saying(said);
  }

  /** The same rows, and more said in the note. */
  RankedTable saying(String more) {
    return new RankedTable(header, numeric, rows, note + " · " + more, bars);
  }

  /**
   * Bars of the rows, from top to bottom.
   *
   * @param title what they stand for
   * @param names of the rows
   * @param parts of each bar, from left to right, at least one
   */
  record RankedBars(String title, List<String> names, List<BarPart> parts) {

    /** Copies the lists. */
    RankedBars {
      names = List.copyOf(names);
      parts = List.copyOf(parts);
    }

    /** Whether a part of a bar lies below zero. */
    boolean isNegative() {
      return parts.stream().anyMatch(BarPart::isNegative);
    }
  }

  /**
   * The same part of all bars.
   *
   * @param values one a row, NaN missing
   * @param colour 0xRRGGBB
   */
  record BarPart(String name, double[] values, int colour) {

    private boolean isNegative() {
      return DoubleStream.of(values).anyMatch(value -> value < 0);
    }

    /** Whether no bar has this part. */
    boolean isNothing() {
      return DoubleStream.of(values).allMatch(value -> Double.isNaN(value) || value == 0);
    }
  }
}
