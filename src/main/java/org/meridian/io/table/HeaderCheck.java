package org.meridian.io.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/**
 * Says what a table seems to be whose header lacks columns: one with another separator, or one with
 * lines of a title above its header.
 */
final class HeaderCheck {

  /** How many lines from the top a header is looked for. */
  static final int LINES = 30;

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private final String file;
  private final char delimiter;
  private final Set<String> wanted = new HashSet<>();
  private int most;
  private Problem best;

  HeaderCheck(String file, char delimiter, Collection<String> wanted) {
    this.file = file;
    this.delimiter = delimiter;
    wanted.forEach(name -> this.wanted.add(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Looks for a better header.
   *
   * @param text the table
   * @param headerLine the line of the header as it was read
   * @return what the table seems to be; empty where nothing fits better
   */
  Optional<Problem> find(String text, int headerLine) {
    List<String> lines = text.lines().limit(LINES).toList();
    if (headerLine <= lines.size()) {
      most = Math.max(1, fits(lines.get(headerLine - 1), delimiter));
    }
    for (int line = 1; line <= lines.size(); line++) {
      String row = lines.get(line - 1);
      if (fits(row, delimiter) > most) {
        remember(line, fits(row, delimiter), ProblemCode.HEADER_BELOW, Integer.toString(line));
      }
      for (char separator : SEPARATORS) {
        if (separator != delimiter && fits(row, separator) > most) {
          String[] names = {name(separator), name(delimiter)};
          remember(line, fits(row, separator), ProblemCode.OTHER_SEPARATOR, names);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private void remember(int line, int count, ProblemCode code, String... arguments) {
    most = count;
    best = new Problem(file, line, "", "", code, List.of(arguments));
  }

  private int fits(String row, char separator) {
    int count = 0;
    for (String cell : cells(row, separator)) {
      String name = cell.replace("\"", "").replace("\uFEFF", "").strip();
      count += wanted.contains(name.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return count;
  }

  private static List<String> cells(String row, char separator) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int to = row.indexOf(separator); to >= 0; to = row.indexOf(separator, from)) {
      cells.add(row.substring(from, to));
      from = to + 1;
    }
    cells.add(row.substring(from));
    return cells;
  }

  private static String name(char separator) {
    return separator == '\t' ? "Tab" : String.valueOf(separator);
  }
}
