package org.meridian.io.importing.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.text.NameFolding;

/** A column that holds both coordinates of each row, such as {@code 48.86, 2.35}. */
public final class PointColumn {

  private static final Pattern NAME =
      Pattern.compile(
          "(.* )?(location|coordinates?|coords?|geo ?point( 2d)?|geo|point|position|geom|geometry|wkt|lat ?lo?ng?"
              + "|latitude longitude|lo?ng? ?lat|longitude latitude|gps)( .*)?|.*(坐标|经纬度|座標).*");
  private static final Pattern PAIR =
      Pattern.compile(
          "[(\\[]?\\s*(-?\\d{1,3}\\.\\d+|-?\\d{1,3})\\s*[,;，\\s]\\s*(-?\\d{1,3}\\.\\d+|-?\\d{1,3})\\s*[)\\]]?");
  private static final Pattern WKT =
      Pattern.compile("(?i)POINT ?\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)");
  private static final Pattern EAST_FIRST =
      Pattern.compile("\\b(lo?ng?|longitude|x) ?(lat|latitude|y)\\b|经纬|经度.*纬度");

  private final TableFrame frame;
  private final int column;
  private final boolean eastFirst;

  private PointColumn(TableFrame frame, int column, boolean eastFirst) {
    this.frame = frame;
    this.column = column;
    this.eastFirst = eastFirst;
  }

  /** The column of a table; empty where it has none. */
  public static Optional<PointColumn> of(TableFrame frame) {
    for (int column = 0; column < frame.width() && frame.shift() == 0; column++) {
      String name = frame.header().names().get(column);
      String words = NameFolding.words(name);
      if (NAME.matcher(words.isEmpty() ? name : words).matches() && isOfPoints(frame, column)) {
        boolean east = EAST_FIRST.matcher(words.isEmpty() ? name : words).find();
        return Optional.of(new PointColumn(frame, column, east));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfPoints(TableFrame frame, int column) {
    int points = 0;
    int present = 0;
    for (int row = 0; row < frame.cells().rows(); row++) {
      String cell = frame.isData(row) ? BlankText.strip(frame.cells().cell(row, column)) : "";
      present += CellKinds.isMissing(cell) ? 0 : 1;
      points += PAIR.matcher(cell).matches() || WKT.matcher(cell).matches() ? 1 : 0;
    }
    return points > 0 && points * 10 >= present * 9;
  }

  /** Its name. */
  public String name() {
    return frame.header().names().get(column);
  }

  /** Whether the longitude stands first, as its name says. */
  public boolean isEastFirst() {
    return eastFirst;
  }

  /** The line of the header. */
  public int line() {
    return frame.headerLine();
  }

  /** The table with a column of latitudes and one of longitudes in its place. */
  public CellTable split() {
    CellTable.Filling filling = new CellTable.Filling();
    CellTable cells = frame.cells();
    int last = frame.header().row() + frame.header().rows() - 1;
    for (int row = 0; row < cells.rows(); row++) {
      filling.row(cells.line(row));
      for (int at = 0; at < cells.width(row); at++) {
        if (at == column && row == last) {
          filling.cell("latitude");
          filling.cell("longitude");
        } else if (at == column && row > last) {
          parts(filling, BlankText.strip(cells.cell(row, at)));
        } else {
          filling.cell(cells.cell(row, at));
        }
      }
    }
    return filling.toTable();
  }

  private void parts(CellTable.Filling filling, String cell) {
    Matcher known = WKT.matcher(cell);
    Matcher pair = PAIR.matcher(cell);
    if (known.matches()) {
      filling.cell(known.group(2));
      filling.cell(known.group(1));
    } else if (pair.matches()) {
      filling.cell(pair.group(eastFirst ? 2 : 1));
      filling.cell(pair.group(eastFirst ? 1 : 2));
    } else {
      filling.cell(cell);
      filling.cell("");
    }
  }
}
