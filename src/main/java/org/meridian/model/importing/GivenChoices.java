package org.meridian.model.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decided about a file; everything else is guessed again from it.
 *
 * @param sheet name of the sheet of a workbook, or of the layer of another file
 * @param encoding name of a character set
 * @param delimiter between cells
 * @param decimal {@code .} or {@code ,}
 * @param preambleLines lines before the header
 * @param headerRows rows of the header, 0 for none
 * @param layout how the table holds its values
 * @param totals whether rows of totals are read as data
 * @param ways what becomes of links of both ways
 * @param missing further texts that stand for a missing number
 * @param columns by the name of the column
 * @param cities by the name in the file: the id of the city that is meant, or empty for a place of
 *     its own
 */
public record GivenChoices(
    Optional<String> sheet,
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<String> decimal,
    Optional<Integer> preambleLines,
    Optional<Integer> headerRows,
    Optional<TableLayout> layout,
    Optional<Boolean> totals,
    Optional<LinkWays> ways,
    Set<String> missing,
    Map<String, ColumnChoice> columns,
    Map<String, String> cities) {

  /** Nothing decided. */
  public static final GivenChoices NONE =
      new GivenChoices(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Map.of(),
          Map.of());

  /** Copies the collections. */
  public GivenChoices {
    missing = Set.copyOf(missing);
    columns = Map.copyOf(columns);
    cities = Map.copyOf(cities);
  }

  /** The same with another encoding. */
  public GivenChoices withEncoding(String other) {
    return new GivenChoices(
        sheet,
        Optional.of(other),
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        layout,
        totals,
        ways,
        missing,
        columns,
        cities);
  }

  /** The same with another delimiter. */
  public GivenChoices withDelimiter(String other) {
    return new GivenChoices(
        sheet,
        encoding,
        Optional.of(other),
        decimal,
        preambleLines,
        headerRows,
        layout,
        totals,
        ways,
        missing,
        columns,
        cities);
  }

  /** The same with another decimal mark. */
  public GivenChoices withDecimal(String other) {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        Optional.of(other),
        preambleLines,
        headerRows,
        layout,
        totals,
        ways,
        missing,
        columns,
        cities);
  }

  /** The same with other lines before the header and rows of it. */
  public GivenChoices withHeader(int lines, int rows) {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        Optional.of(lines),
        Optional.of(rows),
        layout,
        totals,
        ways,
        missing,
        columns,
        cities);
  }

  /** The same with another layout. */
  public GivenChoices withLayout(TableLayout other) {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        Optional.of(other),
        totals,
        ways,
        missing,
        columns,
        cities);
  }

  /** The same with another sheet; what was decided about the first one's columns goes. */
  public GivenChoices withSheet(String other) {
    return new GivenChoices(
        Optional.of(other),
        encoding,
        delimiter,
        decimal,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        totals,
        ways,
        missing,
        Map.of(),
        cities);
  }

  /** The same with other further texts that stand for a missing number. */
  public GivenChoices withMissing(Set<String> other) {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        layout,
        totals,
        ways,
        other,
        columns,
        cities);
  }

  /** The same with rows of totals read as data, or left out. */
  public GivenChoices withTotals(boolean read) {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        layout,
        Optional.of(read),
        ways,
        missing,
        columns,
        cities);
  }

  /** The same with the layout left to be guessed. */
  public GivenChoices withoutLayout() {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        Optional.empty(),
        totals,
        ways,
        missing,
        columns,
        cities);
  }

  /** The same with another choice for links of both ways. */
  public GivenChoices withWays(Optional<LinkWays> other) {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        layout,
        totals,
        other,
        missing,
        columns,
        cities);
  }

  /** The same with a decision about a column. */
  public GivenChoices withColumn(ColumnChoice column) {
    Map<String, ColumnChoice> more = new HashMap<>(columns);
    more.put(column.name(), column);
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        layout,
        totals,
        ways,
        missing,
        more,
        cities);
  }

  /** The same with a decision about a name of a city. */
  public GivenChoices withCity(String name, String id) {
    Map<String, String> more = new HashMap<>(cities);
    more.put(name, id);
    return withCities(more);
  }

  /** The same without a decision about a name of a city. */
  public GivenChoices withoutCity(String name) {
    Map<String, String> fewer = new HashMap<>(cities);
    fewer.remove(name);
    return withCities(fewer);
  }

  /** The same with these decisions about names of cities alone. */
  public GivenChoices withCities(Map<String, String> decided) {
    return new GivenChoices(
        sheet,
        encoding,
        delimiter,
        decimal,
        preambleLines,
        headerRows,
        layout,
        totals,
        ways,
        missing,
        columns,
        decided);
  }
}
