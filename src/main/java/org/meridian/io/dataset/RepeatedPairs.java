package org.meridian.io.dataset;

import java.util.BitSet;
import java.util.List;
import org.meridian.io.dataset.descriptor.MirrorRule;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Judges cells that say something about the same thing: repetitions and equal mirrors count once
 * and are noted, each kind in one note; different values are errors, unless the package says how
 * the two directions of a pair are joined. Cells without a year come up once a year and are judged
 * alike each time, but reported once.
 */
final class RepeatedPairs {

  private final MirrorRule mirrors;
  private final Problems problems;
  private final BitSet reported = new BitSet();
  private final BitSet repeated = new BitSet();
  private final BitSet mirrored = new BitSet();

  RepeatedPairs(MirrorRule mirrors, Problems problems) {
    this.mirrors = mirrors;
    this.problems = problems;
  }

  /**
   * The value that counts once a cell is known.
   *
   * @param cells all cells
   * @param cell the one that is new
   * @param same the first cell of the same direction, -1 for none
   * @param mirror the first cell of the other direction, -1 for none
   * @param value what counted before
   */
  double value(LongTable cells, int cell, int same, int mirror, double value) {
    if (same >= 0) {
      repeat(cells, cell, same);
      return value;
    }
    if (mirror < 0) {
      return cells.value(cell);
    }
    mirror(cells, cell, mirror);
    return mirrors.join(value, cells.value(cell));
  }

  private void repeat(LongTable cells, int cell, int same) {
    if (Double.compare(cells.value(cell), cells.value(same)) == 0) {
      repeated.set(cell);
    } else {
      report(cells, cell, ProblemCode.VALUE_TWICE, place(cells, cell, same));
    }
  }

  private void mirror(LongTable cells, int cell, int mirror) {
    double one = cells.value(mirror);
    double other = cells.value(cell);
    if (mirrors != MirrorRule.EQUAL || Double.isNaN(one) || Double.isNaN(other)) {
      return;
    }
    if (one == other) {
      mirrored.set(cell);
    } else {
      String place = place(cells, cell, mirror);
      report(cells, cell, ProblemCode.MIRRORS_DIFFER, place, Double.toString(one));
    }
  }

  /** The line of an earlier cell, with its file where that is another. */
  private static String place(LongTable cells, int cell, int earlier) {
    String line = Integer.toString(cells.line(earlier));
    String file = cells.file(earlier);
    return file.equals(cells.file(cell)) ? line : line + " (" + file + ")";
  }

  private void report(LongTable cells, int cell, ProblemCode code, String... arguments) {
    if (!reported.get(cell)) {
      reported.set(cell);
      String value = Double.toString(cells.value(cell));
      problems.add(
          new Problem(
              cells.file(cell), cells.line(cell), "value", value, code, List.of(arguments)));
    }
  }

  /** Notes what was counted once. */
  void finish(LongTable cells) {
    note(cells, repeated, ProblemCode.ROWS_REPEATED);
    note(cells, mirrored, ProblemCode.MIRRORS_EQUAL);
  }

  private void note(LongTable cells, BitSet which, ProblemCode code) {
    if (!which.isEmpty()) {
      int first = which.nextSetBit(0);
      String count = Integer.toString(which.cardinality());
      problems.add(new Problem(cells.file(first), cells.line(first), "", "", code, List.of(count)));
    }
  }
}
