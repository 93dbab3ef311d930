package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;

/**
 * The cells of a long table, one a row of the file, gathered in primitive arrays and then spread
 * into columns. A key names what the cell describes: a city, or a pair of cities.
 */
final class LongTable {

  private final List<String> files = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final RowLookup lookup;
  private final BitSet turned = new BitSet();
  private final List<CellBlock> blocks = new ArrayList<>();
  private final List<Period> years = new ArrayList<>();
  private final Map<Period, Integer> yearPlaces = new HashMap<>();
  private int latestYear = -1;
  private int size;

  LongTable(RowLookup lookup) {
    this.lookup = lookup;
  }

  /** Begins a further file, whose cells follow. */
  void begin(String file) {
    files.add(file);
    starts.add(size);
  }

  int size() {
    return size;
  }

  /** Adds a cell of a pair whose ends stand in the other order than in its key. */
  void addTurned(long key, int indicator, Period year, double value, int line) {
    turned.set(size);
    add(key, indicator, year, value, line);
  }

  void add(long key, int indicator, Period year, double value, int line) {
    if (size == blocks.size() * CellBlock.CELLS) {
      blocks.add(new CellBlock());
    }
    block(size).set(size, key, indicator, yearPlace(year), value, line);
    size++;
  }

  /** Most rows are of the year of the row before. */
  private int yearPlace(Period year) {
    if (latestYear < 0 || !years.get(latestYear).equals(year)) {
      Integer known = yearPlaces.putIfAbsent(year, years.size());
      latestYear = known == null ? years.size() : known;
      if (known == null) {
        years.add(year);
      }
    }
    return latestYear;
  }

  private CellBlock block(int cell) {
    return blocks.get(CellBlock.of(cell));
  }

  /** Every year named; {@link Dataset#TIMELESS} is not one of them. */
  Set<Period> years() {
    Set<Period> found = new TreeSet<>(years);
    found.remove(Dataset.TIMELESS);
    return found;
  }

  /** Whether there are cells without a year. */
  boolean hasUndated() {
    return years.contains(Dataset.TIMELESS);
  }

  /** The keys that a year has cells for, ascending, each once. */
  long[] keys(Period year) {
    return keys(year, false);
  }

  private long[] keys(Period year, boolean undated) {
    long[] found = new long[size];
    boolean[] belongs = belongs(year, undated);
    int count = 0;
    for (int i = 0; i < size; i++) {
      long key = block(i).key(i);
      if (belongs[block(i).year(i)] && (count == 0 || found[count - 1] != key)) {
        found[count++] = key;
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

  /** For each year named, whether its cells count in a year; undated ones do where asked for. */
  private boolean[] belongs(Period year, boolean undated) {
    boolean[] belongs = new boolean[years.size()];
    for (int place = 0; place < belongs.length; place++) {
      Period own = years.get(place);
      belongs[place] = own.equals(year) || undated && own.equals(Dataset.TIMELESS);
    }
    return belongs;
  }

  /**
   * The columns of a year, by indicator in the order of the indicators.
   *
   * @param year the year, or {@link Dataset#TIMELESS} for the cells without one
   * @param rows the keys in the order of the rows, ascending
   * @param repeats takes what stands more than once
   */
  Map<String, double[]> columns(Period year, long[] rows, RepeatedPairs repeats) {
    return columns(year, rows, repeats, false);
  }

  /** Judges the cells of a year beside those without one, which belong to every year. */
  void judge(Period year, RepeatedPairs repeats) {
    if (!year.equals(Dataset.TIMELESS) && hasUndated()) {
      columns(year, keys(year, true), repeats, true);
    }
  }

  private Map<String, double[]> columns(
      Period year, long[] rows, RepeatedPairs repeats, boolean undated) {
    double[][] columns = new double[lookup.indicatorCount()][];
    int[][][] cells = new int[2][columns.length][];
    boolean[] belongs = belongs(year, undated);
    int row = 0;
    for (int i = 0; i < size; i++) {
      CellBlock block = block(i);
      if (!belongs[block.year(i)]) {
        continue;
      }
      int indicator = block.indicator(i);
      if (columns[indicator] == null) {
        columns[indicator] = new double[rows.length];
        Arrays.fill(columns[indicator], Double.NaN);
      }
      row = rows[row] == block.key(i) ? row : Arrays.binarySearch(rows, block.key(i));
      int same = place(cells[turned.get(i) ? 1 : 0], indicator, rows.length, row, i);
      int[] mirrored = cells[turned.get(i) ? 0 : 1][indicator];
      int mirror = mirrored == null ? -1 : mirrored[row] - 1;
      double value = columns[indicator][row];
      columns[indicator][row] = repeats.value(this, i, same, mirror, value);
    }
    return named(columns);
  }

  /** Puts a cell in its place, unless one is there; gives the one that was, -1 for none. */
  private static int place(int[][] cells, int indicator, int length, int row, int cell) {
    if (cells[indicator] == null) {
      cells[indicator] = new int[length];
    }
    int before = cells[indicator][row] - 1;
    if (before < 0) {
      cells[indicator][row] = cell + 1;
    }
    return before;
  }

  String file(int cell) {
    int place = 0;
    while (place + 1 < starts.size() && starts.get(place + 1) <= cell) {
      place++;
    }
    return files.get(place);
  }

  /** The ids of the indicators that each file names. */
  Map<String, Set<String>> indicatorsByFile() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (int part = 0; part < files.size(); part++) {
      int end = part + 1 < files.size() ? starts.get(part + 1) : size;
      BitSet seen = new BitSet();
      for (int cell = starts.get(part); cell < end; cell++) {
        seen.set(block(cell).indicator(cell));
      }
      Set<String> ids = found.computeIfAbsent(files.get(part), file -> new TreeSet<>());
      seen.stream().mapToObj(lookup::indicatorId).forEach(ids::add);
    }
    return found;
  }

  int line(int cell) {
    return block(cell).line(cell);
  }

  double value(int cell) {
    return block(cell).value(cell);
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
