package org.meridian.io.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.table.cells.TableCells;
import org.meridian.model.reading.FormatCode;

class WorkbookCellsTest {

  private static byte[] table() {
    TableCells cells = new WorkbookStyle("x.xlsx").cells();
    cells.cell("id").cell("name").cell("score").end();
    cells.cell("007").cell("=1+1").cell(0.1).end();
    cells.cell("\u4e0a\u6d77").cell("").cell(Double.NaN).end();
    return cells.toBytes();
  }

  @Test
  void theHeaderIsBoldAndFrozenAndTextStaysText() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold()).isFalse();
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("007");
      assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(0.1);
      assertThat(sheet.getRow(2).getCell(1)).isNull();
      assertThat(sheet.getRow(2).getCell(2)).isNull();
      assertThat(sheet.getColumnWidth(1)).isGreaterThan(6 * 256);
    }
  }

  @Test
  void noClockIsInTheFile() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(table()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
      }
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table()))) {
      assertThat(book.getProperties().getCoreProperties().getCreated())
          .isEqualTo("1980-01-01T00:00:00Z");
    }
  }

  @Test
  void whatDoesNotFitIsRefusedWithWhatToDo() {
    TableCells cells = new WorkbookStyle("x.xlsx").cells();
    cells.cell("a".repeat(32_768)).end();

    assertThatThrownBy(() -> cells.passTo(OutputStream.nullOutputStream()))
        .isInstanceOfSatisfying(
            RefusedContentException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(FormatCode.SHEET_FULL));
  }
}
