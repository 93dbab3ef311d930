package org.meridian.io.importing.layout;

import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The second row of a header that gives the unit of each column under its name. */
final class UnitRow {

  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)[(（\\[].{1,28}[)）\\]]|[%％‰#]|n|no\\.?|units?|count|number|index|score|rank|years?|days?|hours?"
              + "|(persons?|people|inhabitants|inhab\\.?|pop\\.?|einw\\.?|einwohner|hab\\.?|чел\\.?|人|名|명|万人|千人|万|亿)"
              + "|((k|c|m|µ)?m|ft|mi|miles?|ha|h|min|s|kg|t|g|l|°c?|公里|千米|米|吨|小时|分钟|キロ)[23²³]?"
              + "|(sq\\.? ?)(km|mi|m)|(平方公里|平方千米|平方米|公顷|km|m)[²2]?|(thousand|million|billion|k|m|bn|mio\\.?|mrd\\.?)s?( .*)?"
              + "|(us\\$?d?|eur|€|\\$|£|¥|元|万元|亿元|美元|亿美元|个|座|条|家|次|teu|万teu|t?\\w*/\\w+|per .*)");

  private final BiFunction<Integer, Integer, String> text;
  private final int row;
  private final int width;

  /**
   * Takes a row.
   *
   * @param text gives the cell of a row and a column
   */
  UnitRow(BiFunction<Integer, Integer, String> text, int row, int width) {
    this.text = text;
    this.row = row;
    this.width = width;
  }

  /** Whether most of its cells are units, each below a name of its own. */
  boolean isUnits() {
    int units = 0;
    int filled = 0;
    for (int column = 0; column < width; column++) {
      String cell = text.apply(row, column);
      if (!cell.isEmpty()) {
        filled++;
        units += UNIT.matcher(cell).matches() ? 1 : 0;
        if (text.apply(row - 1, column).isEmpty()) {
          return false;
        }
      }
    }
    return filled > 0 && units * 3 >= filled * 2;
  }

  /** A name with its unit in brackets, as it would stand in one row. */
  static String joined(String name, String unit) {
    String bare = unit.replaceAll("^[(（\\[]|[)）\\]]$", "").strip();
    return bare.isEmpty() ? name : name + " (" + bare + ")";
  }
}
