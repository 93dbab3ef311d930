package org.meridian.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemReason;

/** Files made to fill the memory or to reach other files: each is one clear problem. */
class SheetLimitsTest {

  private static final String SHEET =
      """
      <?xml version="1.0"?>%s
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      %s</sheetData></worksheet>
      """;

  @TempDir private Path folder;

  private Path xlsx(String doctype, String rows) throws IOException {
    return XlsxText.write(folder.resolve("book.xlsx"), SHEET.formatted(doctype, rows));
  }

  private static ProblemReason only(Path file) {
    List<Problem> problems = FuzzedSheets.problems(file);
    assertThat(problems).hasSize(1);
    return problems.getFirst().code();
  }

  @Test
  void aPartThatUnpacksToFarTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int mega = 0; mega < 200; mega++) {
        out.write(zeros);
      }
    }

    assertThat(only(bomb)).isEqualTo(FormatCode.ARCHIVE_BOMB);
  }

  @Test
  void aPartLargerThanTheFileStatesIsRefusedWhereItGrowsTooLarge() throws IOException {
    Path file = xlsx("", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(1));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Archives.withStatedSize(bytes, "xl/worksheets/sheet1.xml", 20));

    assertThat(only(file)).isEqualTo(FormatCode.ARCHIVE_SIZE_WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../evil.xml", "/etc/passwd", "a/../../b", "..\\evil", "C:\\x\\y"})
  void aPartThatLeadsOutIsRefused(String name) throws IOException {
    Path file = folder.resolve("book.xlsx");
    OdsText.zip(file, Map.of("[Content_Types].xml", "<Types/>", name, "x"));

    assertThat(only(file)).isEqualTo(FormatCode.ARCHIVE_PATH);
  }

  @Test
  void entitiesAreRefusedInEveryMarkup() throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    String row = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row>";
    Path ods = folder.resolve("a.ods");
    OdsText.write(
        ods,
        OdsText.content("<table:table/>")
            .replace("<office:document-content", outside + "<office:document-content"));

    assertThat(only(xlsx(laughs, row))).isEqualTo(FormatCode.XML_DOCTYPE);
    assertThat(only(xlsx(outside, row))).isEqualTo(FormatCode.XML_DOCTYPE);
    assertThat(only(ods)).isEqualTo(FormatCode.XML_DOCTYPE);
  }

  @Test
  void rowsColumnsAndTextsBeyondTheLastAreNamed() throws IOException {
    assertThat(only(xlsx("", "<row r=\"1048577\"/>"))).isEqualTo(FormatCode.SHEET_ROWS);
    assertThat(only(xlsx("", "<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>")))
        .isEqualTo(FormatCode.SHEET_COLUMNS);
    assertThat(only(xlsx("", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>")))
        .isEqualTo(FormatCode.BAD_WORKBOOK);
    assertThat(only(xlsx("", "<a>".repeat(300) + "</a>".repeat(300))))
        .isEqualTo(FormatCode.XML_TOO_DEEP);
  }

  @Test
  void aFormulaWithoutItsValueIsMissingAndNamed() throws IOException {
    Path file = xlsx("", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1</f></c></row>");

    assertThat(FuzzedSheets.problems(file))
        .containsExactly(
            new Problem("book.xlsx [s]", 1, "B", "", FormatCode.FORMULA_UNCOMPUTED, List.of()));
  }

  @Test
  void tenMillionEmptyRowsAreOneProblem() throws IOException {
    Path ods = folder.resolve("a.ods");
    OdsText.write(
        ods,
        OdsText.content(
            "<table:table><table:table-row table:number-rows-repeated=\"10000000\"/></table:table>"));

    assertThat(only(ods)).isEqualTo(FormatCode.SHEET_ROWS);
    assertThat(only(xlsx("", "<row/>".repeat(SheetLimits.ROWS + 1))))
        .isEqualTo(FormatCode.SHEET_ROWS);
  }

  @Test
  void longRepeatsAreCountedAndNeverHeld() throws IOException {
    Path ods = folder.resolve("a.ods");
    OdsText.write(
        ods,
        OdsText.content(
            """
            <table:table><table:table-row table:number-rows-repeated="100000">
            <table:table-cell office:value-type="float" office:value="7"
              table:number-columns-repeated="3"/></table:table-row>
            <table:table-row><table:table-cell office:value-type="float" office:value="8"/>
            </table:table-row></table:table>
            """));
    List<SheetRow> rows = FuzzedSheets.rows(ods);

    assertThat(FuzzedSheets.problems(ods)).isEmpty();
    assertThat(rows).hasSize(100_001);
    assertThat(rows.get(99_999).number()).isEqualTo(100_000);
    assertThat(rows.get(99_999).cells()).hasSize(3).isSameAs(rows.getFirst().cells());
    assertThat(rows.getLast().cells().getFirst().number()).isEqualTo(8);
  }

  @Test
  void wideRowsRepeatedOftenEndAtTheMostCells() throws IOException {
    Path ods = folder.resolve("a.ods");
    OdsText.write(
        ods,
        OdsText.content(
            """
            <table:table><table:table-row table:number-rows-repeated="1000000">
            <table:table-cell office:value-type="float" office:value="7"
              table:number-columns-repeated="16384"/></table:table-row></table:table>
            """));

    assertThat(SheetFiles.open(ods).problems()).isEmpty();
    try (RowCursor rows = SheetFiles.open(ods).value().orElseThrow().sheets().getFirst().open()) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      assertThat(count).isEqualTo(SheetLimits.CELLS / SheetLimits.COLUMNS);
      assertThat(rows.problems())
          .singleElement()
          .matches(problem -> problem.code() == FormatCode.SHEET_CELLS);
    }
  }

  @Test
  void aPasswordIsNamed() throws Exception {
    Path file = folder.resolve("secret.xlsx");
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("x");
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(system)) {
        out.write("PK".getBytes(StandardCharsets.US_ASCII));
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    }
    Path ods = folder.resolve("secret.ods");
    OdsText.zip(
        ods, Map.of("content.xml", "??", "META-INF/manifest.xml", "<m><encryption-data/></m>"));

    assertThat(only(file)).isEqualTo(FormatCode.IS_ENCRYPTED);
    assertThat(only(ods)).isEqualTo(FormatCode.IS_ENCRYPTED);
  }

  @Test
  void otherPackedFilesHoldNoSheets() throws IOException {
    Path text = folder.resolve("text.docx");
    OdsText.zip(text, Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>"));
    Path binary = folder.resolve("book.xlsb");
    OdsText.zip(
        binary,
        Map.of(
            "[Content_Types].xml", "<Types/>",
            "_rels/.rels",
                "<r><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></r>",
            "xl/workbook.bin", ""));

    assertThat(only(text)).isEqualTo(FormatCode.NO_WORKBOOK);
    assertThat(only(binary)).isEqualTo(FormatCode.IS_BINARY_WORKBOOK);
  }
}
