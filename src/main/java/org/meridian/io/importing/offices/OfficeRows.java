package org.meridian.io.importing.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.text.NameFolding;

/**
 * The offices of a table: one row an office, with its firm in a column, or one row a city and one
 * column a firm, where a cell is the service value. An office whose value is missing, 0 or below is
 * none.
 *
 * <p>Where no column says which office leads its firm, that of service value {@value #LEADS} does,
 * if no value is greater: in the scale of GaWC, 5 is the headquarters and 0 no office (Taylor,
 * Catalano and Walker, Measurement of the world city network, Urban Studies 39, 2002).
 */
public final class OfficeRows {

  /** The service value of headquarters. */
  public static final double LEADS = 5;

  private static final String HEAD =
      "1|x|y|yes|true|h|hq|ho|headquarters?|head office|main office|home office|main|parent"
          + "|parent company|seat|sede|siege|sitz|zentrale|matriz|是|总部|总公司|母公司|总行|本部";

  private final RecordTable data;
  private final boolean[] left;
  private final int firm;
  private final int kind;
  private final int[] values;
  private final boolean scaled;

  /** Takes a table and which of its records are not used. */
  public OfficeRows(RecordTable data, boolean[] left) {
    this.data = data;
    this.left = left;
    firm = data.position(ColumnRole.FIRM);
    kind = data.position(ColumnRole.OFFICE);
    values = data.values();
    scaled = kind < 0 && values.length > 0 && greatest() == LEADS;
  }

  private double greatest() {
    return IntStream.range(0, data.records())
        .filter(record -> !left[record])
        .mapToDouble(this::greatest)
        .max()
        .orElse(0);
  }

  private double greatest(int record) {
    double most = 0;
    for (int column : values) {
      double value = data.number(record, column);
      most = value > most ? value : most;
    }
    return most;
  }

  /** Whether each row is one office. */
  public boolean isList() {
    return firm >= 0;
  }

  /** Whether offices have service values; else each of them counts 1. */
  public boolean isValued() {
    return values.length > 0;
  }

  /** Whether the greatest service value tells the headquarters. */
  public boolean isScaled() {
    return scaled;
  }

  /** All offices in the order of the table. */
  public List<OfficeRow> list() {
    List<OfficeRow> offices = new ArrayList<>();
    for (int record = 0; record < data.records(); record++) {
      if (!left[record]) {
        add(record, offices);
      }
    }
    return offices;
  }

  private void add(int record, List<OfficeRow> offices) {
    if (isList()) {
      double value = isValued() ? data.number(record, values[0]) : 1;
      add(record, data.text(record, firm), value, offices);
      return;
    }
    for (int column : values) {
      String name = data.columns().get(column).name();
      add(record, name, data.number(record, column), offices);
    }
  }

  private void add(int record, String name, double value, List<OfficeRow> offices) {
    if (value > 0 && !name.isEmpty()) {
      boolean leads = kind < 0 ? scaled && value == LEADS : isHead(data.text(record, kind));
      offices.add(new OfficeRow(record, name, value, leads));
    }
  }

  private static boolean isHead(String text) {
    return NameFolding.words(text).matches(HEAD) || text.contains("总部");
  }
}
