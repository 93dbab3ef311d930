package org.meridian.io.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.ParserGuard;
import org.meridian.io.file.RefusedContentException;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;

/**
 * The cursor over any feed: it opens the feed at the first step, passes over rows with nothing in
 * them, sees to it that rows come in order and within the limits, and turns failures into problems.
 */
public final class FeedCursor implements RowCursor {

  private static final SheetRow NONE = new SheetRow(0, List.of());

  private final String file;
  private final Problems problems;
  private Callable<RowFeed> opener;
  private RowFeed feed;
  private SheetRow row = NONE;
  private final int leastStep;
  private long cells;
  private BitSet hidden = new BitSet();

  private FeedCursor(String file, Problems problems, Callable<RowFeed> opener, int leastStep) {
    this.file = file;
    this.problems = problems;
    this.opener = opener;
    this.leastStep = leastStep;
  }

  /**
   * A cursor before the first row of a sheet.
   *
   * @param file the file and its sheet, as problems name them
   * @param problems takes what is wrong; the feed may add warnings
   * @param opener opens the feed
   */
  public static FeedCursor ofRows(String file, Problems problems, Callable<RowFeed> opener) {
    return new FeedCursor(file, problems, opener, 1);
  }

  /** A cursor whose rows are numbered by lines of a text, of which one may hold several. */
  public static FeedCursor ofLines(String file, Problems problems, Callable<RowFeed> opener) {
    return new FeedCursor(file, problems, opener, 0);
  }

  @Override
  public boolean next() {
    try {
      if (opener != null) {
        Callable<RowFeed> first = opener;
        opener = null;
        feed = ParserGuard.run(file, FormatCode.BAD_WORKBOOK, first);
      }
      while (feed != null) {
        Optional<SheetRow> found = ParserGuard.run(file, FormatCode.BAD_WORKBOOK, feed::next);
        if (found.isEmpty()) {
          close();
        } else if (take(found.get().trimmed())) {
          return true;
        }
      }
    } catch (IOException failure) {
      problems.add(FileProblems.reading(file, failure));
      close();
    }
    row = NONE;
    return false;
  }

  /** Whether the row holds anything. */
  private boolean take(SheetRow found) throws IOException {
    if (found.number() < row.number() + leastStep) {
      String number = Integer.toString(found.number());
      throw RefusedContentException.at(file, row.number(), number, FormatCode.BAD_WORKBOOK);
    }
    cells += found.cells().size();
    SheetLimits.cells(file, cells);
    row = found;
    hidden = feed.hiddenColumns();
    return !found.cells().isEmpty();
  }

  @Override
  public int row() {
    return row.number();
  }

  @Override
  public List<SheetCell> cells() {
    return row.cells();
  }

  @Override
  public boolean isHidden() {
    return row.hidden();
  }

  @Override
  public BitSet hiddenColumns() {
    return hidden;
  }

  @Override
  public List<Problem> problems() {
    return problems.toList();
  }

  @Override
  public void close() {
    opener = null;
    if (feed != null) {
      try {
        feed.close();
      } catch (IOException unclosed) {
        problems.add(FileProblems.reading(file, unclosed));
      }
      feed = null;
    }
  }
}
