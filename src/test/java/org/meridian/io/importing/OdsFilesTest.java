package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.io.sheet.OdsText;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;

/** Sheets of Open Document that are hard to read: right, or said why not. */
final class OdsFilesTest {

  @TempDir private Path folder;

  private ImportReading read(String... tables) throws IOException {
    Path file = folder.resolve("hard.ods");
    OdsText.write(file, OdsText.content(String.join("", tables)));
    return TestImports.importer().read(file, GivenChoices.NONE);
  }

  private static String table(String name, String attributes, String... rows) {
    String begin = "<table:table table:name='" + name + "' " + attributes + ">";
    return begin + String.join("", rows) + "</table:table>";
  }

  /** A sheet with one table. */
  private ImportReading readOne(String... rows) throws IOException {
    return read(table("a", "", rows));
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String cell(String text) {
    return cell("", text);
  }

  /** A number where the text is one. */
  private static String cell(String attributes, String text) {
    boolean number = text.matches("-?[0-9.]+");
    String type = number ? "'float' office:value='" + text + "' " : "'string' ";
    return "<table:table-cell office:value-type="
        + type
        + attributes
        + "><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String cells(String... texts) {
    return row(List.of(texts).stream().map(OdsFilesTest::cell).toArray(String[]::new));
  }

  private static RecordTable data(ImportReading reading) {
    return reading.table().orElseThrow().data();
  }

  private static List<String> names(RecordTable data, int column) {
    return IntStream.range(0, data.records()).mapToObj(at -> data.text(at, column)).toList();
  }

  private static List<Double> numbers(RecordTable data, int column) {
    return IntStream.range(0, data.records()).mapToObj(at -> data.number(at, column)).toList();
  }

  private static List<ImportKind> kinds(ImportReading reading) {
    return reading.report().problems().stream().map(each -> each.kind()).toList();
  }

  @Test
  void repeatedColumnsAreOneCellEach() throws IOException {
    String twice = "table:number-columns-repeated='2'";
    RecordTable data =
        data(
            readOne(
                cells("City", "Jobs", "Firms", "Area"),
                row(cell("London"), cell(twice, "7"), cell("3")),
                row(cell("Paris"), cell("5"), cell(twice, "6"))));
    assertThat(numbers(data, 1)).containsExactly(7.0, 5.0);
    assertThat(numbers(data, 2)).containsExactly(7.0, 6.0);
    assertThat(numbers(data, 3)).containsExactly(3.0, 6.0);
  }

  @Test
  void repeatedRowsAreSaidToBeOneCityTwice() throws IOException {
    ImportReading reading =
        readOne(
            cells("City", "Jobs"),
            cells("London", "1"),
            "<table:table-row table:number-rows-repeated='2'>"
                + cell("Paris")
                + cell("2")
                + "</table:table-row>",
            cells("Rome", "3"));
    assertThat(names(data(reading), 0)).containsExactly("London", "Paris", "Paris", "Rome");
    assertThat(kinds(reading)).contains(ImportKind.DUPLICATE_CITY);
  }

  @Test
  void aMergedHeadGroupsTheColumnsBelowIt() throws IOException {
    String two = "table:number-columns-spanned='2' table:number-rows-spanned='1'";
    ImportReading reading =
        readOne(
            row(cell("City"), cell(two, "Economy"), "<table:covered-table-cell/>"),
            row("<table:table-cell/>", cell("Jobs"), cell("Firms")),
            cells("London", "1", "2"),
            cells("Paris", "3", "4"));
    assertThat(kinds(reading)).contains(ImportKind.MERGED_CELLS, ImportKind.TWO_ROW_HEADER);
    assertThat(data(reading).columns().subList(1, 3))
        .allMatch(column -> column.group().equals("Economy"));
    assertThat(numbers(data(reading), 2)).containsExactly(2.0, 4.0);
  }

  @Test
  void datesAreReadAsTheyAreStored() throws IOException {
    String date =
        "<table:table-cell office:value-type='date' office:date-value='2021-03-04'>"
            + "<text:p>04.03.21</text:p></table:table-cell>";
    ImportReading reading =
        readOne(
            cells("City", "Opened", "Jobs"),
            row(cell("London"), date, cell("1")),
            row(cell("Paris"), date, cell("2")));
    assertThat(names(data(reading), 1)).containsExactly("2021-03-04", "2021-03-04");
    assertThat(kinds(reading)).contains(ImportKind.DATE);
  }

  @Test
  void aHiddenSheetIsSaidAndTheOtherIsRead() throws IOException {
    ImportReading reading =
        read(
            table("old", "table:style-name='hid'", cells("City", "Jobs"), cells("Rome", "9")),
            table("new", "", cells("City", "Jobs"), cells("London", "1"), cells("Paris", "2")));
    assertThat(reading.report().choices().file().sheet()).contains("new");
    assertThat(kinds(reading)).contains(ImportKind.HIDDEN_SHEET);
    assertThat(numbers(data(reading), 1)).containsExactly(1.0, 2.0);
  }

  @Test
  void emptyRowsBeforeAndBehindATableLeaveItsLinesRight() throws IOException {
    String empty =
        "<table:table-row table:number-rows-repeated='%d'><table:table-cell"
            + " table:number-columns-repeated='1024'/></table:table-row>";
    RecordTable data =
        data(
            readOne(
                empty.formatted(3),
                cells("City", "Jobs"),
                cells("London", "1"),
                cells("Paris", "2"),
                empty.formatted(1_048_570)));
    assertThat(numbers(data, 1)).containsExactly(1.0, 2.0);
    assertThat(data.line(0)).isEqualTo(5);
  }

  @Test
  void formulasAreTheirValuesAndFailedOnesAreMissing() throws IOException {
    String failed =
        "<table:table-cell table:formula='of:=1/0' office:value-type='string'"
            + " office:string-value=''><text:p>#DIV/0!</text:p></table:table-cell>";
    ImportReading reading =
        readOne(
            cells("City", "Jobs"),
            row(cell("London"), cell("table:formula='of:=1+1'", "2")),
            row(cell("Paris"), cell("3")),
            row(cell("Rome"), failed));
    assertThat(numbers(data(reading), 1)).containsExactly(2.0, 3.0, Double.NaN);
    assertThat(kinds(reading)).contains(ImportKind.MISSING);
  }

  @Test
  void chineseNamesFindTheirCities() throws IOException {
    ImportReading reading =
        read(table("数据", "", cells("城市", "航线（条）"), cells("上海", "148"), cells("苏黎世", "106")));
    assertThat(reading.report().match().matched()).isEqualTo(2);
    assertThat(data(reading).columns().get(1).values().unit()).isEqualTo("条");
  }

  @Test
  void aSecondTableInTheSheetIsSaid() throws IOException {
    ImportReading reading =
        readOne(
            cells("City", "Jobs"),
            cells("London", "1"),
            cells("Paris", "2"),
            "<table:table-row/>",
            cells("City", "Area", "Height"),
            cells("Rome", "3", "4"),
            cells("Tokyo", "5", "6"));
    assertThat(kinds(reading)).contains(ImportKind.TWO_TABLES_IN_ONE_FILE);
    assertThat(numbers(data(reading), 1)).containsExactly(1.0, 2.0);
  }

  @Test
  void cellsMergedDownwardsSayTheSameInEachRow() throws IOException {
    String down = "table:number-columns-spanned='1' table:number-rows-spanned='2'";
    RecordTable data =
        data(
            readOne(
                cells("Country", "City", "Jobs"),
                row(cell(down, "France"), cell("Paris"), cell("1")),
                row("<table:covered-table-cell/>", cell("Lyon"), cell("2")),
                cells("Italy", "Rome", "3")));
    assertThat(names(data, 0)).containsExactly("France", "France", "Italy");
    assertThat(numbers(data, 2)).containsExactly(1.0, 2.0, 3.0);
  }
}
