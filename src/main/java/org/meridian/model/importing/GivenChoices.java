package org.meridian.model.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a person decided about a file; everything else is guessed again from it.
 *
 * @param sheets what a person decided about the sheets of a workbook
 * @param text what a person decided about the characters of a file
 * @param table what a person decided about the table in a file
 * @param missing further texts that stand for a missing number
 * @param columns by the name of the column
 * @param cities by the name in the file: what it means
 */
public record GivenChoices(
    GivenSheets sheets,
    GivenMarks text,
    GivenTable table,
    Set<String> missing,
    Map<String, ColumnChoice> columns,
    Map<String, NameDecision> cities) {

  /** Nothing decided. */
  public static final GivenChoices NONE =
      new GivenChoices(
          new GivenSheets(Optional.empty(), Optional.empty(), Optional.empty()),
          new GivenMarks(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
          new GivenTable(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
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
    return with(draft -> draft.encoding = Optional.of(other));
  }

  /** The same with another delimiter. */
  public GivenChoices withDelimiter(String other) {
    return with(draft -> draft.delimiter = Optional.of(other));
  }

  /** The same with another decimal mark. */
  public GivenChoices withDecimal(String other) {
    return with(
        draft -> {
          draft.decimal = Optional.of(other);
          draft.thousands = text.thousands().filter(mark -> !mark.equals(other));
        });
  }

  /** The same with another mark between thousands, which is then not the decimal mark. */
  public GivenChoices withThousands(String other) {
    return with(
        draft -> {
          draft.thousands = Optional.of(other);
          draft.decimal = text.decimal().filter(mark -> !mark.equals(other));
        });
  }

  /** The same with other lines before the header and rows of it. */
  public GivenChoices withHeader(int lines, int rows) {
    return with(
        draft -> {
          draft.preambleLines = Optional.of(lines);
          draft.headerRows = Optional.of(rows);
        });
  }

  /** The same with another layout. */
  public GivenChoices withLayout(TableLayout other) {
    return with(draft -> draft.layout = Optional.of(other));
  }

  /** The same with another sheet; what was decided about the first one's columns goes. */
  public GivenChoices withSheet(String other) {
    return with(
        draft -> {
          draft.sheet = Optional.of(other);
          draft.preambleLines = Optional.empty();
          draft.headerRows = Optional.empty();
          draft.layout = Optional.empty();
          draft.columns = Map.of();
        });
  }

  /** The same with all sheets like the one that is read, or that one alone. */
  public GivenChoices withAllSheets(boolean all) {
    return with(draft -> draft.allSheets = all ? Optional.of(true) : Optional.empty());
  }

  /** The same for another sheet like the one that is read: what is decided of columns holds. */
  public GivenChoices ofSheet(String other) {
    return with(draft -> draft.sheet = Optional.of(other));
  }

  /** The same with other further texts that stand for a missing number. */
  public GivenChoices withMissing(Set<String> other) {
    return with(draft -> draft.missing = other);
  }

  /** The same with rows of totals read as data, or left out. */
  public GivenChoices withTotals(boolean read) {
    return with(draft -> draft.totals = Optional.of(read));
  }

  /** The same with the layout left to be guessed. */
  public GivenChoices withoutLayout() {
    return with(draft -> draft.layout = Optional.empty());
  }

  /** The same with another choice for links of both ways. */
  public GivenChoices withWays(Optional<LinkWays> other) {
    return with(draft -> draft.ways = other);
  }

  /** The same with another choice for what a table of offices becomes. */
  public GivenChoices withOffices(OfficeUse other) {
    return with(draft -> draft.offices = Optional.of(other));
  }

  /** The same with hidden rows and columns read, or left out. */
  public GivenChoices withHidden(boolean read) {
    return with(draft -> draft.hidden = Optional.of(read));
  }

  /** The same with a decision about a column. */
  public GivenChoices withColumn(ColumnChoice column) {
    Map<String, ColumnChoice> more = new HashMap<>(columns);
    more.put(column.name(), column);
    return with(draft -> draft.columns = more);
  }

  /** The same with a decision about a name of a city. */
  public GivenChoices withCity(String name, NameDecision decision) {
    Map<String, NameDecision> more = new HashMap<>(cities);
    more.put(name, decision);
    return withCities(more);
  }

  /** The same without a decision about a name of a city. */
  public GivenChoices withoutCity(String name) {
    Map<String, NameDecision> fewer = new HashMap<>(cities);
    fewer.remove(name);
    return withCities(fewer);
  }

  /** The same with these decisions about names of cities alone. */
  public GivenChoices withCities(Map<String, NameDecision> decided) {
    return with(draft -> draft.cities = decided);
  }

  private GivenChoices with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.made();
  }

  /** All that is decided, open to one change. */
  private static final class Draft {

    private Optional<String> sheet;
    private Optional<Boolean> allSheets;
    private Optional<String> encoding;
    private Optional<String> delimiter;
    private Optional<String> decimal;
    private Optional<String> thousands;
    private Optional<Integer> preambleLines;
    private Optional<Integer> headerRows;
    private Optional<TableLayout> layout;
    private Optional<Boolean> totals;
    private Optional<LinkWays> ways;
    private Optional<OfficeUse> offices;
    private Optional<Boolean> hidden;
    private Set<String> missing;
    private Map<String, ColumnChoice> columns;
    private Map<String, NameDecision> cities;

    Draft(GivenChoices from) {
      sheet = from.sheets.read();
      allSheets = from.sheets.all();
      encoding = from.text.encoding();
      delimiter = from.text.delimiter();
      decimal = from.text.decimal();
      thousands = from.text.thousands();
      preambleLines = from.table.preambleLines();
      headerRows = from.table.headerRows();
      layout = from.table.layout();
      totals = from.table.totals();
      ways = from.table.ways();
      offices = from.table.offices();
      hidden = from.sheets.hidden();
      missing = from.missing;
      columns = from.columns;
      cities = from.cities;
    }

    GivenChoices made() {
      return new GivenChoices(
          new GivenSheets(sheet, allSheets, hidden),
          new GivenMarks(encoding, delimiter, decimal, thousands),
          new GivenTable(preambleLines, headerRows, layout, totals, ways, offices),
          missing,
          columns,
          cities);
    }
  }
}
