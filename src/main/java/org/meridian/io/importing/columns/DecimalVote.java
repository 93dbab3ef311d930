package org.meridian.io.importing.columns;

/** What the cells of a column say about which mark is the decimal one. */
final class DecimalVote {

  private int points;
  private int commas;
  private int eitherPoints;
  private int eitherCommas;

  /** Hears a cell; only one with a full stop or a comma says anything. */
  void hear(String whole) {
    if (whole.indexOf('.') < 0 && whole.indexOf(',') < 0) {
      return;
    }
    String cell = numeral(whole);
    int point = cell.lastIndexOf('.');
    int comma = cell.lastIndexOf(',');
    if (point < 0 && comma < 0 || !isNumeral(cell)) {
      return;
    }
    if (point >= 0 && comma >= 0) {
      count(point > comma);
    } else if (point >= 0) {
      one(cell, '.', point);
    } else {
      one(cell, ',', comma);
    }
  }

  /** A cell without the word or the sign behind its number. */
  private static String numeral(String cell) {
    int end = 0;
    while (end < cell.length()
        && !Character.isLetter(cell.charAt(end))
        && cell.charAt(end) != '%') {
      end++;
    }
    return end == 0 ? cell : cell.substring(0, end).strip();
  }

  private void one(String cell, char mark, int last) {
    if (cell.indexOf(mark) != last) {
      count(mark == ',');
      return;
    }
    String before = cell.substring(0, last).replaceAll("[^0-9]", "");
    String after = digits(cell, last + 1);
    if (!DigitGroups.isEither(before, after)) {
      count(mark == '.');
    } else if (mark == '.') {
      eitherPoints++;
    } else {
      eitherCommas++;
    }
  }

  private static String digits(String cell, int from) {
    int to = from;
    while (to < cell.length() && Character.isDigit(cell.charAt(to))) {
      to++;
    }
    return cell.substring(from, to);
  }

  private void count(boolean point) {
    points += point ? 1 : 0;
    commas += point ? 0 : 1;
  }

  private static boolean isNumeral(String cell) {
    char first = cell.charAt(0);
    boolean digits = Character.isDigit(first) || "-+.,(−$€£¥".indexOf(first) >= 0;
    return digits
        && cell.length() < 40
        && cell.chars().filter(Character::isDigit).count() * 2 >= cell.length();
  }

  /** How many cells prove a decimal full stop. */
  int points() {
    return points;
  }

  /** How many cells prove a decimal comma. */
  int commas() {
    return commas;
  }

  /** How many cells have one full stop before three digits, or one comma. */
  int either() {
    return eitherPoints + eitherCommas;
  }

  /** Whether all cells that may be read in two ways hold a comma. */
  boolean eitherIsComma() {
    return eitherCommas > eitherPoints;
  }
}
