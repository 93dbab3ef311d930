package org.meridian.io.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.io.Problems;
import org.meridian.model.Dataset;

/**
 * The cells of a long table, one a row of the file, gathered in primitive arrays and then spread
 * into columns. A key names what the cell describes: a city, or a pair of cities.
 */
final class Cells {

  private final String file;
  private final Lookup lookup;
  private int size;
  private long[] keys = new long[1 << 12];
  private int[] indicators = new int[1 << 12];
  private int[] years = new int[1 << 12];
  private double[] values = new double[1 << 12];
  private int[] lines = new int[1 << 12];

  Cells(String file, Lookup lookup) {
    this.file = file;
    this.lookup = lookup;
  }

  void add(long key, int indicator, int year, double value, int line) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    indicators[size] = indicator;
    years[size] = year;
    values[size] = value;
    lines[size++] = line;
  }

  private void grow() {
    int length = size * 2;
    keys = Arrays.copyOf(keys, length);
    indicators = Arrays.copyOf(indicators, length);
    years = Arrays.copyOf(years, length);
    values = Arrays.copyOf(values, length);
    lines = Arrays.copyOf(lines, length);
  }

  /** Every year named; {@link Dataset#TIMELESS} is not one of them. */
  Set<Integer> years() {
    Set<Integer> found = new TreeSet<>();
    int last = Dataset.TIMELESS;
    for (int i = 0; i < size; i++) {
      if (years[i] != last) {
        last = years[i];
        found.add(last);
      }
    }
    found.remove(Dataset.TIMELESS);
    return found;
  }

  /** The keys that a year has cells for, ascending, each once. */
  long[] keys(int year) {
    long[] found = new long[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (belongs(i, year) && (count == 0 || found[count - 1] != keys[i])) {
        found[count++] = keys[i];
      }
    }
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || found[kept - 1] != found[i]) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  private boolean belongs(int cell, int year) {
    return years[cell] == year || years[cell] == Dataset.TIMELESS;
  }

  /**
   * The columns of a year, by indicator in the order of the indicators.
   *
   * @param year the year; cells without one belong to every year
   * @param rows the keys in the order of the rows, ascending
   * @param problems takes every second value for the same thing
   */
  Map<String, double[]> columns(int year, long[] rows, Problems problems) {
    double[][] columns = new double[lookup.indicatorCount()][];
    int[][] firsts = new int[columns.length][];
    Map<Integer, Problem> twice = new TreeMap<>();
    int row = 0;
    for (int i = 0; i < size; i++) {
      if (!belongs(i, year)) {
        continue;
      }
      int indicator = indicators[i];
      if (columns[indicator] == null) {
        columns[indicator] = new double[rows.length];
        Arrays.fill(columns[indicator], Double.NaN);
        firsts[indicator] = new int[rows.length];
      }
      row = rows[row] == keys[i] ? row : Arrays.binarySearch(rows, keys[i]);
      if (firsts[indicator][row] > 0) {
        twice.put(lines[i], twice(i, firsts[indicator][row]));
      } else {
        columns[indicator][row] = values[i];
        firsts[indicator][row] = lines[i];
      }
    }
    twice.values().forEach(problems::add);
    return named(columns);
  }

  private Problem twice(int cell, int first) {
    return new Problem(
        file,
        lines[cell],
        "value",
        Double.toString(values[cell]),
        ProblemCode.VALUE_TWICE,
        List.of(Integer.toString(first)));
  }

  private Map<String, double[]> named(double[][] columns) {
    Map<String, double[]> named = new LinkedHashMap<>();
    for (int indicator = 0; indicator < columns.length; indicator++) {
      if (columns[indicator] != null) {
        named.put(lookup.indicatorId(indicator), columns[indicator]);
      }
    }
    return named;
  }
}
