package org.meridian.model.importing;

import java.util.EnumSet;
import java.util.Set;
import org.meridian.model.Direction;

/**
 * Which of the choices about a table are guesses: what the file itself proves, and what a person
 * decided, is none.
 *
 * @param report of the table
 * @param given what a person decided
 */
public record DoubtfulChoices(ImportReport report, GivenChoices given) {

  private static final Set<ImportKind> WIDTHS =
      EnumSet.of(ImportKind.TOO_FEW_CELLS, ImportKind.TOO_MANY_CELLS, ImportKind.SHIFTED_COLUMNS);

  private static final Set<ImportKind> NUMBERS =
      EnumSet.of(
          ImportKind.AMBIGUOUS_NUMBER,
          ImportKind.NOT_A_NUMBER,
          ImportKind.PERCENT_SCALE,
          ImportKind.DATE);

  private static final Set<ImportKind> NAMES =
      EnumSet.of(ImportKind.CODES_WITHOUT_NAMES, ImportKind.MIXED_LEVELS);

  /** One sheet of several. */
  public boolean sheet() {
    return given.sheets().read().isEmpty() && report.choices().file().sheets().size() > 1;
  }

  /** Letters that fit several encodings; a mark in front or strict UTF-8 prove theirs. */
  public boolean encoding() {
    return given.text().encoding().isEmpty() && has(EnumSet.of(ImportKind.ENCODING_GUESS));
  }

  /** A delimiter that makes one column, or rows of different widths. */
  public boolean delimiter() {
    return given.text().delimiter().isEmpty()
        && (report.choices().columns().size() < 2 || has(WIDTHS));
  }

  /** A mark before three digits may part decimals or thousands. */
  public boolean decimal() {
    return given.text().decimal().isEmpty() && has(EnumSet.of(ImportKind.AMBIGUOUS_NUMBER));
  }

  /** The same mark, for thousands. */
  public boolean thousands() {
    return given.text().thousands().isEmpty() && has(EnumSet.of(ImportKind.AMBIGUOUS_NUMBER));
  }

  /** Lines that are taken for no part of the table. */
  public boolean preamble() {
    return given.table().preambleLines().isEmpty() && report.choices().header().preambleLines() > 0;
  }

  /** No header, or one of several rows. */
  public boolean header() {
    return given.table().headerRows().isEmpty() && report.choices().header().rows() != 1;
  }

  /** What a row stands for is never written in a file. */
  public boolean layout() {
    return given.table().layout().isEmpty();
  }

  /** What offices become is not written either. */
  public boolean offices() {
    return given.table().offices().isEmpty();
  }

  /** What parts values, digits that are taken for codes, and names of which few are cities. */
  public boolean role(ColumnChoice column) {
    boolean city = column.role() == ColumnRole.CITY;
    boolean few = report.match().matched() * 2 < report.dataRows();
    return isOpen(column)
        && (column.role() == ColumnRole.BREAKDOWN
            || column.role() == ColumnRole.CODE
            || city && few
            || has(NAMES, column));
  }

  /** Digits that are taken for no number, and a column in which something fits no other cell. */
  public boolean type(ColumnChoice column) {
    return isOpen(column) && (column.values().type() == ValueType.CODE || has(NUMBERS, column));
  }

  /** That less is better is taken from words in the name. */
  public boolean direction(ColumnChoice column) {
    return isOpen(column) && column.direction() == Direction.LOWER_IS_BETTER;
  }

  /** Whether cells have percent signs, so that they may be percentages or shares. */
  public boolean hasPercentSigns(ColumnChoice column) {
    return has(EnumSet.of(ImportKind.PERCENT), column);
  }

  /** Percentages or shares: most cells, the name or the unit tell, and a few cells do not. */
  public boolean percent(ColumnChoice column) {
    boolean told =
        ColumnValues.isPercent(column.values().unit()) || ColumnValues.isPercent(column.name());
    return isOpen(column) && column.values().percent() != told;
  }

  private boolean isOpen(ColumnChoice column) {
    return !given.columns().containsKey(column.name());
  }

  private boolean has(Set<ImportKind> kinds) {
    return report.problems().stream().anyMatch(problem -> kinds.contains(problem.kind()));
  }

  private boolean has(Set<ImportKind> kinds, ColumnChoice column) {
    return report.problems().stream()
        .filter(problem -> kinds.contains(problem.kind()))
        .anyMatch(problem -> problem.place().column().equals(column.name()));
  }
}
