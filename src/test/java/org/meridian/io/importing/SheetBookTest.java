package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.FileTables;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;

/** Several sheets of a workbook in one dataset. */
final class SheetBookTest {

  @TempDir private Path folder;

  private static void fill(XSSFWorkbook book, String name, String... header) {
    Sheet sheet = book.createSheet(name);
    List<String> cities = List.of(header[0], "London", "Paris", "Tokyo");
    for (int row = 0; row < cities.size(); row++) {
      sheet.createRow(row).createCell(0).setCellValue(cities.get(row));
      for (int column = 1; column < header.length; column++) {
        if (row == 0) {
          sheet.getRow(row).createCell(column).setCellValue(header[column]);
        } else {
          sheet.getRow(row).createCell(column).setCellValue(row * 10 + column + name.length());
        }
      }
    }
  }

  private Path write(XSSFWorkbook book) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private static FileTables read(Path file, boolean all) {
    GivenChoices given = GivenChoices.NONE.withAllSheets(all);
    return FileTables.read(TestImports.importer(), List.of(file), each -> given);
  }

  private static Dataset built(FileTables read) {
    BuildPlan plan =
        new BuildPlan("own", "own", Optional.empty(), Optional.empty(), List.of("book.xlsx"));
    return new DatasetBuilder(plan).build(read.tables()).dataset().orElseThrow();
  }

  @Test
  void sheetsOfYearsAreYearsOfTheSameIndicators() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    fill(book, "2019", "City", "GDP", "Flights");
    fill(book, "2020年", "City", "GDP", "Flights");
    book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Taken from a survey.");
    Path file = write(book);
    FileTables read = read(file, true);
    assertThat(read.refused()).isZero();
    Dataset dataset = built(read);
    assertThat(dataset.years()).extracting(Object::toString).containsExactly("2019", "2020");
    assertThat(dataset.indicators().keySet()).containsExactly("gdp", "flights");
    assertThat(dataset.values(dataset.years().getLast()).column("gdp").orElseThrow())
        .containsExactly(16, 26, 36);
    assertThat(read.reports().getFirst().problems())
        .filteredOn(problem -> problem.kind() == ImportKind.SHEETS)
        .extracting(problem -> problem.variant() + " " + problem.arguments().getLast())
        .containsExactly("all 2019, 2020年", "unlike Notes");
  }

  @Test
  void sheetsOfOtherNamesAreGroupsOfIndicators() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    fill(book, "Innovation", "City", "Patents", "Papers");
    fill(book, "Finance", "City", "Banks");
    Dataset dataset = built(read(write(book), true));
    assertThat(dataset.indicators().keySet()).containsExactly("patents", "papers", "banks");
    assertThat(dataset.structure().node(0).children())
        .extracting(node -> node.name().en())
        .containsExactly("Innovation", "Finance");
  }

  @Test
  void aSheetThatNamesOtherFilesIsRefusedForThatAndNotAsEmpty() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    fill(book, "2019", "City", "GDP");
    Path file = write(book);
    try (FileSystem parts = FileSystems.newFileSystem(file)) {
      Files.writeString(
          parts.getPath("xl/worksheets/sheet1.xml"),
          "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row>"
              + "<c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>");
    }
    assertThat(read(file, false).reports().getFirst().problems())
        .extracting(problem -> problem.cause().map(each -> each.code().toString()).orElse("none"))
        .containsExactly("XML_DOCTYPE");
  }

  @Test
  void oneSheetIsReadUnlessAllAreAskedFor() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    fill(book, "2019", "City", "GDP");
    fill(book, "2020", "City", "GDP");
    assertThat(read(write(book), false).tables()).hasSize(1);
  }
}
