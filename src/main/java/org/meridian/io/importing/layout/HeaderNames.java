package org.meridian.io.importing.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;

/** Joins the rows of a header into one name a column. */
final class HeaderNames {

  private static final String BETWEEN = " / ";

  private final CellTable cells;
  private final int first;
  private final int rows;
  private final int width;
  private final int shift;
  private final boolean units;
  private final List<String> names;
  private final List<String> groups;

  HeaderNames(CellTable cells, int first, int rows, int width, int shift) {
    this.cells = cells;
    this.first = first;
    this.rows = rows;
    this.width = width;
    this.shift = shift;
    units = rows == 2 && new UnitRow(this::text, first + 1, width).isUnits();
    groups = rows < 2 || units ? Collections.nCopies(width, "") : heads();
    names = distinct();
  }

  List<String> names() {
    return names;
  }

  List<String> groups() {
    return groups;
  }

  private String text(int row, int column) {
    return BlankText.strip(cells.cell(row, column - shift)).replaceAll("\\s+", " ");
  }

  /** What the rows above the last say of each column; a merged cell speaks for those behind it. */
  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    String group = "";
    for (int column = 0; column < width; column++) {
      String own = text(first, column);
      boolean named = !text(first + rows - 1, column).isEmpty();
      group = own.isEmpty() && named ? group : own;
      heads.add(named ? group : "");
    }
    return heads;
  }

  private String name(int column) {
    if (rows == 0) {
      return "";
    }
    String last = text(first + rows - 1, column);
    if (units) {
      return UnitRow.joined(text(first, column), last);
    }
    return rows > 1 && last.isEmpty() ? text(first, column) : last;
  }

  private List<String> distinct() {
    List<String> plain = new ArrayList<>();
    Set<String> twice = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (int column = 0; column < width; column++) {
      String name = name(column);
      plain.add(name);
      if (!name.isEmpty() && !seen.add(name)) {
        twice.add(name);
      }
    }
    List<String> all = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      String name = plain.get(column);
      String group = groups.get(column);
      boolean joined = twice.contains(name) && !group.isEmpty() && !group.equals(name);
      all.add(free(joined ? group + BETWEEN + name : name, column, all));
    }
    return all;
  }

  private static String free(String name, int column, List<String> taken) {
    String wanted = name.isEmpty() ? "#" + (column + 1) : name;
    String free = wanted;
    for (int number = 2; taken.contains(free); number++) {
      free = wanted + " (" + number + ")";
    }
    return free;
  }
}
