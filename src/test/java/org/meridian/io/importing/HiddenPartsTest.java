package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.sheet.OdsText;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;

/** Rows, columns and sheets that a workbook hides are said, and read or left out as decided. */
final class HiddenPartsTest {

  private static final List<String> CITIES = List.of("London", "Paris", "Tokyo", "Rome");

  @TempDir private Path folder;

  /** City, secret (hidden), flights; the row of Paris is hidden, and so is a sheet of 2020. */
  private Path write(String format) throws IOException {
    Path file = folder.resolve("book." + format);
    if (format.equals("ods")) {
      OdsText.write(
          file, OdsText.content(ods("2019", "") + ods("2020", " table:style-name='hid'")));
      return file;
    }
    try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill(book.createSheet("2019"));
      fill(book.createSheet("2020"));
      book.setSheetHidden(1, true);
      book.write(out);
    }
    return file;
  }

  private static void fill(Sheet sheet) {
    Row header = sheet.createRow(0);
    header.createCell(0).setCellValue("City");
    header.createCell(1).setCellValue("Secret");
    header.createCell(2).setCellValue("Flights");
    for (int city = 0; city < CITIES.size(); city++) {
      Row row = sheet.createRow(city + 1);
      row.createCell(0).setCellValue(CITIES.get(city));
      row.createCell(1).setCellValue(10 + city);
      row.createCell(2).setCellValue(20 + city);
    }
    sheet.getRow(2).setZeroHeight(true);
    sheet.setColumnHidden(1, true);
  }

  private static String ods(String name, String style) {
    StringBuilder rows = new StringBuilder(row("", "City", "Secret", "Flights"));
    for (int city = 0; city < CITIES.size(); city++) {
      String seen = city == 1 ? " table:visibility='filter'" : "";
      rows.append(row(seen, CITIES.get(city), "" + (10 + city), "" + (20 + city)));
    }
    return "<table:table table:name='"
        + name
        + "'"
        + style
        + "><table:table-columns><table:table-column/><table:table-column"
        + " table:visibility='collapse'/></table:table-columns>"
        + rows
        + "</table:table>";
  }

  private static String row(String seen, String... texts) {
    StringBuilder cells = new StringBuilder("<table:table-row" + seen + ">");
    for (String text : texts) {
      String type =
          Character.isDigit(text.charAt(0))
              ? " office:value-type='float' office:value='" + text + "'"
              : "";
      cells.append(
          "<table:table-cell" + type + "><text:p>" + text + "</text:p></table:table-cell>");
    }
    return cells + "</table:table-row>";
  }

  private static List<String> said(ImportReading reading) {
    return reading.report().problems().stream()
        .filter(problem -> problem.kind().word().startsWith("hidden"))
        .map(problem -> problem.kind().word() + problem.variant() + problem.arguments())
        .toList();
  }

  private static List<String> columns(ImportReading reading) {
    return reading.report().choices().columns().stream().map(ColumnChoice::name).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls", "ods"})
  void whatIsHiddenIsReadOrLeftOutAndSaid(String format) throws IOException {
    Path file = write(format);
    ImportReading all = TestImports.importer().read(file, GivenChoices.NONE);
    assertThat(said(all))
        .containsExactly("hidden_sheet[2020]", "hidden_rows[1]", "hidden_columns[1, B]");
    assertThat(all.report().dataRows()).isEqualTo(4);
    assertThat(columns(all)).containsExactly("City", "Secret", "Flights");
    ImportReading seen = TestImports.importer().read(file, GivenChoices.NONE.withHidden(false));
    assertThat(said(seen))
        .containsExactly("hidden_sheet[2020]", "hidden_rowsleft[1]", "hidden_columnsleft[1, B]");
    assertThat(seen.report().dataRows()).isEqualTo(3);
    assertThat(columns(seen)).containsExactly("City", "Flights");
    assertThat(seen.table().orElseThrow().data().number(2, 1)).isEqualTo(23);
  }

  @Test
  void hiddenSheetsAreReadWithTheOthersWhereThatIsDecided() throws IOException {
    Path file = write("xlsx");
    GivenChoices all = GivenChoices.NONE.withAllSheets(true);
    assertThat(TestImports.importer().readAll(file, all)).hasSize(1);
    List<ImportReading> read = TestImports.importer().readAll(file, all.withHidden(true));
    assertThat(read).hasSize(2);
    assertThat(said(read.getFirst())).noneMatch(each -> each.startsWith("hidden_sheet"));
  }

  @Test
  void theChoiceMeansNothingForText() {
    ImportReading reading =
        TestImports.importer()
            .read("t.csv", "City,a\nRome,1\n".getBytes(), GivenChoices.NONE.withHidden(true));
    assertThat(reading.report().problems())
        .filteredOn(problem -> problem.kind() == ImportKind.UNUSED_CHOICE)
        .extracting(problem -> problem.arguments())
        .containsExactly(List.of("hidden"));
  }
}
