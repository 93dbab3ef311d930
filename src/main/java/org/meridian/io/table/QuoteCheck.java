package org.meridian.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/**
 * Looks for the first quote of a table that is out of place, before any row is believed: a stray
 * quote swallows rows and shifts values from one place to another. Line breaks are allowed only in
 * columns of running text, and there too not where the lines have as many delimiters as rows.
 */
final class QuoteCheck {

  /** Columns of running text, whose cells may hold line breaks. */
  private static final Pattern RUNNING_TEXT =
      Pattern.compile(
          "(.*_)?(descriptions?|notes?|notice|comments?|remarks?|definition|text)(_.*)?");

  private final String file;
  private final CharSequence text;
  private final CsvDialect dialect;
  private final List<String> names = new ArrayList<>();
  private boolean inHeader;
  private int at;
  private int line = 1;
  private int rowStart;
  private int column;
  private Problem found;

  QuoteCheck(String file, CharSequence text, CsvDialect dialect) {
    this.file = file;
    this.text = text;
    this.dialect = dialect;
    names.addAll(dialect.columns());
    inHeader = names.isEmpty();
  }

  /** The first quote out of place; empty where all are sound. */
  Optional<Problem> find() {
    if (dialect.quote() == CsvDialect.NONE || TableText.indexOf(text, dialect.quote()) < 0) {
      return Optional.empty();
    }
    while (at < text.length() && found == null) {
      row();
    }
    return Optional.ofNullable(found);
  }

  private void row() {
    rowStart = at;
    column = 0;
    if (dialect.comment() != CsvDialect.NONE && text.charAt(at) == dialect.comment()) {
      at = lineEnd(at);
    } else {
      cell();
      while (found == null && at < text.length() && text.charAt(at) == dialect.delimiter()) {
        at++;
        column++;
        cell();
      }
      inHeader &= at == rowStart;
    }
    if (found == null && at < text.length()) {
      at = afterBreak(at);
      line++;
    }
  }

  private void cell() {
    int start = at;
    while (dialect.skipSpaces() && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == dialect.quote()) {
      quoted();
    } else {
      plain();
    }
    if (inHeader && found == null) {
      names.add(
          text.subSequence(start, at)
              .toString()
              .replace(String.valueOf(dialect.quote()), "")
              .strip());
    }
  }

  private void plain() {
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      if (text.charAt(at) == dialect.quote() && !escaped()) {
        String value = text.subSequence(start, cellEnd(start)).toString().strip();
        found = problem(line, value, ProblemCode.QUOTE_INSIDE);
        return;
      }
      at++;
    }
  }

  private boolean escaped() {
    return dialect.escape() != CsvDialect.NONE && at > 0 && text.charAt(at - 1) == dialect.escape();
  }

  private void quoted() {
    int start = at;
    int begin = line;
    at++;
    if (!closes()) {
      found = problem(begin, "", ProblemCode.QUOTE_UNCLOSED);
      return;
    }
    if (line > begin && (!mayBreak() || looksLikeRows())) {
      String ends = Integer.toString(line);
      found = problem(begin, "", ProblemCode.CELL_OVER_LINES, Integer.toString(begin), ends);
      return;
    }
    while (at < text.length() && !endsCell(text.charAt(at))) {
      if (!Character.isWhitespace(text.charAt(at))) {
        String value = text.subSequence(start, cellEnd(at)).toString().strip();
        found = problem(line, value, ProblemCode.TEXT_AFTER_QUOTE);
        return;
      }
      at++;
    }
  }

  /** Goes behind the closing quote; false where there is none. */
  private boolean closes() {
    while (at < text.length()) {
      char mark = text.charAt(at);
      if (mark == dialect.escape() && mark != CsvDialect.NONE && at + 1 < text.length()) {
        at += 2;
      } else if (mark == dialect.quote()) {
        at++;
        boolean doubled = at < text.length() && text.charAt(at) == dialect.quote();
        if (!doubled || dialect.escape() != CsvDialect.NONE) {
          return true;
        }
        at++;
      } else if (mark == '\n' || mark == '\r') {
        at = afterBreak(at);
        line++;
      } else {
        at++;
      }
    }
    return false;
  }

  private boolean mayBreak() {
    String name = name().toLowerCase(Locale.ROOT);
    return !inHeader && RUNNING_TEXT.matcher(name).matches();
  }

  /** Whether each line from the start of the row to the end of the cell could be a row. */
  private boolean looksLikeRows() {
    int from = rowStart;
    int end = lineEnd(at);
    while (from <= end) {
      int to = lineEnd(from);
      long delimiters =
          text.subSequence(from, to).chars().filter(mark -> mark == dialect.delimiter()).count();
      if (delimiters < names.size() - 1) {
        return false;
      }
      if (to >= end) {
        return true;
      }
      from = afterBreak(to);
    }
    return true;
  }

  private boolean endsCell(char mark) {
    return mark == dialect.delimiter() || mark == '\n' || mark == '\r';
  }

  private int cellEnd(int from) {
    int end = from;
    while (end < text.length() && !endsCell(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterBreak(int end) {
    boolean pair =
        text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }

  private String name() {
    return !inHeader && column < names.size() ? names.get(column) : "";
  }

  private Problem problem(int line, String value, ProblemCode code, String... arguments) {
    return new Problem(file, line, name(), value, code, List.of(arguments));
  }
}
