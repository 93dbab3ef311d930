package org.meridian.io.importing.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.io.importing.columns.ColumnCells.RecordPlace;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;

/** Reads the numbers of a column, cell by cell, and says whatever is not plain about them. */
public final class NumberColumn {

  private static final Pattern TIE = Pattern.compile("=([1-9]\\d{0,4})");

  private static final Set<ColumnRole> COORDINATES =
      EnumSet.of(ColumnRole.LATITUDE, ColumnRole.LONGITUDE);

  private final ColumnChoice choice;
  private final Set<String> furtherMissing;
  private final ImportFindings findings;
  private final NumberText text;
  private final NumberMarks marks;
  private final PercentSigns percents;
  private final List<Integer> either = new ArrayList<>();
  private final List<Integer> unsigned = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();
  private final List<Integer> asText = new ArrayList<>();
  private final List<Integer> degrees = new ArrayList<>();
  private double[] values = new double[0];
  private ColumnCells cells;
  private int fractions;
  private final List<Integer> parted = new ArrayList<>();
  private int present;

  /**
   * A column.
   *
   * @param choice what it is
   * @param marks the marks in its numbers
   * @param furtherMissing texts that stand for a missing number beside those in wide use
   * @param findings takes what is not plain
   */
  public NumberColumn(
      ColumnChoice choice, NumberMarks marks, Set<String> furtherMissing, ImportFindings findings) {
    this.choice = choice;
    this.marks = marks;
    this.furtherMissing = furtherMissing;
    this.findings = findings;
    text = new NumberText(marks);
    percents = new PercentSigns(choice);
  }

  /** The numbers, NaN where a cell is missing or is not read. */
  public double[] read(ColumnCells given) {
    cells = given;
    values = new double[given.count()];
    for (int record = 0; record < values.length; record++) {
      values[record] = given.isRead(record) ? number(record, given.cell(record)) : Double.NaN;
    }
    eitherMarks();
    onceForAll();
    percentScale();
    zeros();
    return values;
  }

  private double number(int record, String cell) {
    if (MissingWords.isMissing(cell, furtherMissing)) {
      missing(record, cell);
      return Double.NaN;
    }
    present++;
    NumberReading reading =
        COORDINATES.contains(choice.role()) ? text.coordinate(cell) : text.read(cell);
    if (!reading.isNumber()) {
      return tie(record, cell);
    }
    if (!reading.marks().isEmpty()) {
      marks(record, cell, reading);
    }
    boolean sure = !reading.has(NumberMark.EITHER_MARK);
    fractions += sure && reading.value() != Math.rint(reading.value()) ? 1 : 0;
    if (choice.values().percent() && !reading.has(NumberMark.PERCENT)) {
      unsigned.add(record);
    }
    return percents.value(reading);
  }

  /** Of a tie, tables of ranks write {@code =4}; anything else is no number. */
  private double tie(int record, String cell) {
    Matcher tie = TIE.matcher(cell);
    if (tie.matches() && HeaderWords.isRank(choice.name())) {
      String rank = tie.group(1);
      at(record, ImportProblem.warning(ImportKind.FORMULA_LIKE, rank).say("tie"), cell);
      return Double.parseDouble(rank);
    }
    at(record, ImportProblem.error(kind(cell)), cell);
    return Double.NaN;
  }

  private static ImportKind kind(String cell) {
    return CellKinds.isFormula(cell) ? ImportKind.FORMULA_LIKE : ImportKind.NOT_A_NUMBER;
  }

  private void missing(int record, String cell) {
    if (cells.isSaid(record)) {
      boolean usual = MissingWords.isUsual(cell);
      ImportProblem problem =
          usual
              ? ImportProblem.info(ImportKind.MISSING, cell)
              : ImportProblem.warning(ImportKind.MISSING, cell);
      at(record, cell.isEmpty() ? problem.say("blank") : problem, cell);
    }
  }

  private void marks(int record, String cell, NumberReading reading) {
    for (NumberMark mark : reading.marks()) {
      switch (mark) {
        case UNIT -> units.add(record);
        case AS_TEXT -> asText.add(record);
        case THOUSANDS -> parted.add(record);
        case EITHER_MARK -> either.add(record);
        case DEGREES -> degrees.add(record);
        case PERCENT -> {
          // Said once, of the column.
        }
        default -> at(record, said(mark, reading), cell);
      }
    }
  }

  private static ImportProblem said(NumberMark mark, NumberReading reading) {
    String value = shown(reading.value());
    return switch (mark) {
      case SPACED_THOUSANDS -> ImportProblem.info(ImportKind.THOUSANDS).say("space");
      case EXPONENT -> ImportProblem.info(ImportKind.EXPONENT, value);
      case MULTIPLIER -> ImportProblem.warning(ImportKind.MULTIPLIER, reading.beside(), value);
      case WIDE_PERCENT -> ImportProblem.info(ImportKind.PERCENT).say("wide");
      case BRACKETS -> ImportProblem.warning(ImportKind.UNIT_IN_CELL, value).say("brackets");
      case OTHER_DECIMAL -> ImportProblem.warning(ImportKind.LOCALE, value).say("cell");
      default -> ImportProblem.warning(ImportKind.FOOTNOTE_MARK, value);
    };
  }

  private static String shown(double value) {
    String text = new BigDecimal(Double.toString(value)).toPlainString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private void at(int record, ImportProblem problem, String cell) {
    RecordPlace place = cells.place(record);
    findings.add(problem.at(place.record(), place.line()).in(choice.name()).raw(cell));
  }

  /** 1.234 among whole numbers is asked about; among numbers with fractions it has one too. */
  private void eitherMarks() {
    if (either.isEmpty() || fractions > 0 || cells.isBounded()) {
      return;
    }
    String mark = String.valueOf(marks.decimal());
    if (either.size() == present && present > 1) {
      at(
          either.getFirst(),
          ImportProblem.warning(ImportKind.AMBIGUOUS_NUMBER, mark).say("column"),
          cells.cell(either.getFirst()));
      return;
    }
    for (int record : either) {
      String cell = cells.cell(record);
      String plain = cell.replace(".", "").replace(",", "");
      at(
          record,
          ImportProblem.warning(
              ImportKind.AMBIGUOUS_NUMBER, cell.replace(',', '.'), plain, shown(usual())),
          cell);
      values[record] = Double.NaN;
    }
  }

  private double usual() {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return known.length == 0 ? 0 : known[known.length / 2];
  }

  /** What holds for most of a column is said once. */
  private void onceForAll() {
    if (!parted.isEmpty()) {
      findings.add(
          ImportProblem.info(
                  ImportKind.THOUSANDS,
                  Integer.toString(parted.size()),
                  DigitGroups.parting(cells.cell(parted.getFirst()), marks))
              .in(choice.name()));
    }
    percents.say(findings);
    if (!asText.isEmpty()) {
      at(
          asText.getFirst(),
          ImportProblem.info(ImportKind.NUMBERS_AS_TEXT, Integer.toString(asText.size())),
          cells.cell(asText.getFirst()));
    }
    if (!degrees.isEmpty()) {
      at(
          degrees.getFirst(),
          ImportProblem.info(ImportKind.UNIT_IN_CELL, Integer.toString(degrees.size()))
              .say("degrees"),
          cells.cell(degrees.getFirst()));
    }
    units();
  }

  /**
   * A unit that most cells have is said once; one that few have is said of each. A cell that is
   * asked about has no value yet, and so no unit.
   */
  private void units() {
    units.removeIf(record -> Double.isNaN(values[record]));
    Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
    units.forEach(
        record ->
            byUnit
                .computeIfAbsent(text.read(cells.cell(record)).unit(), absent -> new ArrayList<>(1))
                .add(record));
    byUnit.forEach(this::unit);
  }

  private void unit(String unit, List<Integer> records) {
    if (records.size() * 2 > present && records.size() > 1) {
      findings.add(
          ImportProblem.info(ImportKind.UNIT_IN_CELL, Integer.toString(records.size()))
              .say("column")
              .in(choice.name())
              .raw(cells.cell(records.getFirst())));
      return;
    }
    for (int record : records) {
      String value = shown(values[record]);
      at(record, ImportProblem.warning(ImportKind.UNIT_IN_CELL, unit, value), cells.cell(record));
    }
  }

  /** A share among percentages: 0.966 where all others are beyond 1; or nothing but shares. */
  private void percentScale() {
    List<Integer> shares =
        unsigned.stream()
            .filter(record -> values[record] > 0 && values[record] <= 1)
            .filter(record -> values[record] != Math.rint(values[record]))
            .toList();
    if (!choice.values().percent() || shares.isEmpty()) {
      return;
    }
    boolean few = shares.size() * 4 <= present;
    for (int record : few && usual() > 2 ? shares : List.<Integer>of()) {
      at(
          record,
          ImportProblem.warning(
              ImportKind.PERCENT_SCALE, shown(Math.round(values[record] * 1e10) / 1e8)),
          cells.cell(record));
    }
    if (present > 2 && Arrays.stream(values).noneMatch(value -> value > 1 || value < 0)) {
      at(
          shares.getFirst(),
          ImportProblem.warning(ImportKind.PERCENT_SCALE, Integer.toString(present)).say("column"),
          cells.cell(shares.getFirst()));
    }
  }

  /** Next to nothing but zeros: most often zeros stand for what is not known. */
  private void zeros() {
    long zero = Arrays.stream(values).filter(value -> value == 0).count();
    long known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    boolean flag = Arrays.stream(values).allMatch(value -> !(value > 1));
    boolean nearly = known >= 50 && zero * 100 >= known * 95 && zero < known && !flag;
    if (nearly && !cells.isBounded()) {
      findings.add(
          ImportProblem.of(
                  ImportLevel.WARNING,
                  ImportKind.ZERO_AS_MISSING,
                  Long.toString(zero),
                  Long.toString(known))
              .in(choice.name()));
    }
  }
}
