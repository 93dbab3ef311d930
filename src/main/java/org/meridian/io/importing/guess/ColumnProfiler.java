package org.meridian.io.importing.guess;

import java.util.Set;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.layout.TableFrame;

/** Counts what the cells of each column are, over all rows of data. */
public final class ColumnProfiler {

  private ColumnProfiler() {}

  /**
   * The profile of each column.
   *
   * @param missing further texts that stand for a missing number
   */
  public static ColumnProfile[] of(TableFrame frame, Set<String> missing) {
    ColumnProfile[] profiles = new ColumnProfile[frame.width()];
    for (int column = 0; column < profiles.length; column++) {
      profiles[column] = new ColumnProfile();
    }
    for (int row = 0; row < frame.cells().rows(); row++) {
      if (frame.isData(row)) {
        for (int column = 0; column < profiles.length; column++) {
          profiles[column].count(BlankText.strip(frame.cells().cell(row, column)), missing);
        }
      }
    }
    return profiles;
  }
}
