package org.meridian.io.importing.checks;

import java.util.HashMap;
import java.util.Map;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.TableLayout;

/**
 * Which columns of codes and texts stay beside the cities: all of a table of one row a city; of a
 * table of one row a value, those that say one thing of each city.
 */
public final class KeptTexts {

  private final RecordTable table;
  private final TableLayout layout;
  private final PlaceColumn places;
  private final boolean[] left;

  /**
   * Takes a table of values of cities.
   *
   * @param left whether a record is not used
   */
  public KeptTexts(RecordTable table, TableLayout layout, PlaceColumn places, boolean[] left) {
    this.table = table;
    this.layout = layout;
    this.places = places;
    this.left = left;
  }

  /** Whether each column stays. */
  public boolean[] find() {
    boolean[] kept = new boolean[table.columns().size()];
    for (int column = 0; column < kept.length; column++) {
      ColumnRole role = table.columns().get(column).role();
      boolean text = role == ColumnRole.TEXT || role == ColumnRole.CODE;
      kept[column] = text && (layout == TableLayout.WIDE || isOneEach(column));
    }
    return kept;
  }

  private boolean isOneEach(int column) {
    Map<Integer, String> texts = new HashMap<>();
    for (int record = 0; record < table.records(); record++) {
      String text = left[record] ? "" : table.text(record, column);
      String first = text.isEmpty() ? null : texts.putIfAbsent(places.at(record), text);
      if (first != null && !first.equals(text)) {
        return false;
      }
    }
    return true;
  }
}
