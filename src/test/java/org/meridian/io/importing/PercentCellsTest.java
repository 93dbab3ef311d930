package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.io.sheet.OdsText;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** A cell that shows 12.5 % is 12.5 as a percentage and 0.125 as a share, in every format. */
final class PercentCellsTest {

  private static final List<String> CITIES = List.of("London", "Paris", "Tokyo", "Rome");
  private static final double[] SHARES = {0.125, 0.07, 1.5, -0.12345};
  private static final double[] PERCENTAGES = {12.5, 7, 150, -12.345};

  @TempDir private Path folder;

  private Path write(String format) throws IOException {
    Path file = folder.resolve("book." + format);
    switch (format) {
      case "csv" ->
          Files.writeString(
              file, "City,Growth\nLondon,12.5%\nParis,7%\nTokyo,150%\nRome,-12.345%\n");
      case "ods" -> OdsText.write(file, OdsText.content(ods()));
      default -> write(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), file);
    }
    return file;
  }

  private static void write(Workbook book, Path file) throws IOException {
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle percent = book.createCellStyle();
      percent.setDataFormat(book.createDataFormat().getFormat("0.0%;(0.0%)"));
      Row header = book.createSheet("data").createRow(0);
      header.createCell(0).setCellValue("City");
      header.createCell(1).setCellValue("Growth");
      for (int city = 0; city < SHARES.length; city++) {
        Row row = book.getSheetAt(0).createRow(city + 1);
        row.createCell(0).setCellValue(CITIES.get(city));
        row.createCell(1).setCellValue(SHARES[city]);
        row.getCell(1).setCellStyle(percent);
      }
      book.write(out);
    }
  }

  private static String ods() {
    StringBuilder rows = new StringBuilder("<table:table table:name='data'>");
    rows.append(row(text("City"), text("Growth")));
    for (int city = 0; city < SHARES.length; city++) {
      String cell = "<table:table-cell office:value-type='percentage' office:value='%s'/>";
      rows.append(row(text(CITIES.get(city)), cell.formatted(SHARES[city])));
    }
    return rows.append("</table:table>").toString();
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type='string'><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static ImportReading read(Path file, GivenChoices given) {
    return TestImports.importer().read(file, given);
  }

  private static double[] numbers(ImportReading reading) {
    RecordTable table = reading.table().orElseThrow().data();
    double[] numbers = new double[table.records()];
    for (int record = 0; record < numbers.length; record++) {
      numbers[record] = table.number(record, 1);
    }
    return numbers;
  }

  private static List<ImportProblem> said(ImportReading reading) {
    return reading.report().problems().stream()
        .filter(problem -> problem.kind() == ImportKind.PERCENT)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "xls", "ods"})
  void aPercentSignIsSaidAndTheChoiceDecides(String format) throws IOException {
    Path file = write(format);

    ImportReading guessed = read(file, GivenChoices.NONE);
    ColumnChoice column = guessed.report().choices().columns().get(1);
    assertThat(numbers(guessed)).containsExactly(PERCENTAGES);
    assertThat(column.values().percent()).isTrue();
    assertThat(column.values().unit()).isEqualTo("%");
    assertThat(said(guessed)).singleElement().matches(each -> each.variant().isEmpty());
    assertThat(said(guessed).getFirst().arguments()).containsExactly("4");

    ImportReading shares = read(file, GivenChoices.NONE.withColumn(column.withUnit("")));
    assertThat(numbers(shares)).containsExactly(SHARES);
    assertThat(said(shares)).singleElement().matches(each -> each.variant().equals("share"));
  }

  /** A unit that speaks of percentages is one of them, typed or in a header. */
  @Test
  void aUnitOfPercentagesLeavesThemSuch() throws IOException {
    Path file = write("csv");
    ColumnChoice column =
        read(file, GivenChoices.NONE).report().choices().columns().get(1).withUnit("% of GDP");

    ImportReading named = read(file, GivenChoices.NONE.withColumn(column));
    assertThat(numbers(named)).containsExactly(PERCENTAGES);
    assertThat(named.report().choices().columns().get(1).values().unit()).isEqualTo("% of GDP");
  }

  @Test
  void aSignAmongSharesTellsAShareAndOneAmongPercentagesAPercentage() {
    assertThat(number("City,Rate\nLondon,0.44\nParis,45%\nTokyo,0.46\nRome,0.5\n")).isEqualTo(0.45);
    assertThat(number("City,Rate\nLondon,44.1\nParis,45%\nTokyo,46.2\nRome,50\n")).isEqualTo(45);
  }

  private static double number(String text) {
    return TestImports.importer()
        .read("a.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8), GivenChoices.NONE)
        .table()
        .orElseThrow()
        .data()
        .number(1, 1);
  }

  @Test
  void numbersOfThreeDecimalsInJsonAreClear() throws IOException {
    String text =
        "[{'City':'London','Rate':1.234},{'City':'Paris','Rate':2.345},{'City':'Rome','Rate':3.456}]";
    Path file = Files.writeString(folder.resolve("clear.json"), text.replace('\'', '"'));

    ImportReading reading = read(file, GivenChoices.NONE);
    RecordTable data = reading.table().orElseThrow().data();
    assertThat(data.number(2, 1)).isEqualTo(3.456);
    assertThat(reading.report().problems()).isEmpty();
  }

  /** What a workbook stores as a number has no marks that could be read in two ways. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void numbersOfThreeDecimalsAreClear(String format) throws IOException {
    Path file = folder.resolve("clear." + format);
    double[] values = {1.234, 7, 15, 9};
    try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Row header = book.createSheet("data").createRow(0);
      header.createCell(0).setCellValue("City");
      header.createCell(1).setCellValue("Value");
      for (int city = 0; city < values.length; city++) {
        Row row = book.getSheetAt(0).createRow(city + 1);
        row.createCell(0).setCellValue(CITIES.get(city));
        row.createCell(1).setCellValue(values[city]);
      }
      book.write(out);
    }

    assertThat(numbers(read(file, GivenChoices.NONE))).containsExactly(values);
  }
}
