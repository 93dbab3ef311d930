package org.meridian.io.importing.guess;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.ValueType;
import org.meridian.text.NameFolding;

/** Tells how a table holds its values: wide, long, as links, as a matrix, or turned on its side. */
public final class LayoutGuess {

  private static final Pattern OFFICES =
      Pattern.compile(
          "(?iu)service values?|\\bfirms?\\b|\\boffices of\\b|\\boffice (network|locations?)\\b"
              + "|服务值|(企业|公司).*(办公|机构|网点|服务|分布)|^(企业|公司)$");

  /** Both ways of a matrix, as its corner names them. */
  private static final Pattern CORNER =
      Pattern.compile(
          "(?iu)(from|origins?|o|起点|出发地?|始发地?)\\s*[\\\\/|→>-]+\\s*(to|destinations?|d|终点|到达地?|目的地)");

  private final TableFrame frame;
  private final ColumnProfile[] profiles;
  private final PlaceWords places;

  /** Takes a table and what its columns are. */
  public LayoutGuess(TableFrame frame, ColumnProfile[] profiles, PlaceWords places) {
    this.frame = frame;
    this.profiles = profiles;
    this.places = places;
  }

  /**
   * The layout.
   *
   * @param corner what the first cell of the header said before the table was turned; empty for a
   *     table that was not
   */
  public TableLayout guess(List<ColumnChoice> columns, String corner) {
    if (isMatrix()) {
      return TableLayout.MATRIX;
    }
    if (has(columns, ColumnRole.ORIGIN) && has(columns, ColumnRole.DESTINATION)) {
      return TableLayout.EDGES;
    }
    if (has(columns, ColumnRole.FIRM) && has(columns, ColumnRole.CITY)) {
      return TableLayout.OFFICES;
    }
    if (isLong(columns)) {
      return TableLayout.LONG;
    }
    return isOffices(columns, corner) ? TableLayout.OFFICES : TableLayout.WIDE;
  }

  private static boolean has(List<ColumnChoice> columns, ColumnRole role) {
    return position(columns, role) >= 0;
  }

  private static int position(List<ColumnChoice> columns, ColumnRole role) {
    return columns.stream().map(ColumnChoice::role).toList().indexOf(role);
  }

  /** The names of rows are the names of columns, for six in ten of either. */
  private boolean isMatrix() {
    if (frame.width() < 3 || frame.dataRows() < 2 || frame.dataRows() > 20_000) {
      return false;
    }
    Set<String> rows = new HashSet<>();
    for (int row = 0; row < frame.cells().rows(); row++) {
      if (frame.isData(row)) {
        rows.add(NameFolding.key(frame.cells().cell(row, 0)));
      }
    }
    long common =
        frame.header().names().stream()
            .skip(1)
            .map(NameFolding::key)
            .filter(rows::contains)
            .count();
    boolean same =
        common >= 2 && common * 10 >= (frame.width() - 1) * 6L && common * 10 >= rows.size() * 6L;
    return same || isRectangular(rows);
  }

  /** Cities down and other cities across, under a corner that names both ends. */
  private boolean isRectangular(Set<String> rows) {
    List<String> heads = frame.header().names().subList(1, frame.width());
    String corner = frame.header().names().getFirst();
    return CORNER.matcher(corner).matches()
        && places.cities(heads) >= 0.6
        && places.cities(rows) >= 0.6;
  }

  private boolean isLong(List<ColumnChoice> columns) {
    long values = columns.stream().filter(ColumnChoice::isValue).count();
    boolean years = columns.stream().filter(column -> column.year().isPresent()).count() > 1;
    if (values == 0 || years) {
      return false;
    }
    boolean parted = has(columns, ColumnRole.BREAKDOWN);
    if (parted || has(columns, ColumnRole.INDICATOR) && values == 1) {
      return true;
    }
    int year = position(columns, ColumnRole.YEAR);
    int city = position(columns, ColumnRole.CITY);
    if (year < 0) {
      return false;
    }
    boolean repeated = city >= 0 && profiles[city].distinct() < profiles[city].present();
    return repeated || profiles[year].distinct() == 1;
  }

  /** Whole numbers under names of firms, as the table itself says. */
  private boolean isOffices(List<ColumnChoice> columns, String corner) {
    List<ColumnChoice> values = columns.stream().filter(ColumnChoice::isValue).toList();
    return values.size() >= 3
        && values.stream().allMatch(LayoutGuess::isFirm)
        && OFFICES.matcher(corner.isEmpty() ? above() : corner).find();
  }

  private static boolean isFirm(ColumnChoice column) {
    return column.values().type() == ValueType.INTEGER
        && column.year().isEmpty()
        && !column.values().percent();
  }

  private String above() {
    StringBuilder words = new StringBuilder();
    for (int row = 0; row < Math.min(frame.header().row(), frame.cells().rows()); row++) {
      for (int column = 0; column < frame.cells().width(row); column++) {
        words.append(frame.cells().cell(row, column)).append(' ');
      }
    }
    frame.header().groups().stream().distinct().forEach(group -> words.append(group).append(' '));
    return words
        + BlankText.strip(
            frame.header().names().isEmpty() ? "" : frame.header().names().getFirst());
  }

  /** Whether cities stand as columns and indicators as rows. */
  public boolean isTransposed() {
    if (frame.width() < 4 || frame.header().rows() == 0 || isMatrix()) {
      return false;
    }
    List<String> heads = frame.header().names().subList(1, frame.width());
    double across = places.cities(heads);
    double down = places.cities(profiles[0].texts());
    return across >= 0.6 && down < 0.3;
  }
}
