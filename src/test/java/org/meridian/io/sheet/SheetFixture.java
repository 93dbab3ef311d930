package org.meridian.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One workbook with every kind of cell, written in each format by others' writers or by hand. */
final class SheetFixture {

  private static final int LAST_ROW = 40;

  private SheetFixture() {}

  /** Writes the workbook. */
  static Path write(SheetFormat format, Path folder) throws IOException {
    Path file = folder.resolve("fixture." + format.name().toLowerCase(Locale.ROOT));
    switch (format) {
      case ODS -> OdsText.write(file, ods());
      case XLS -> write(new HSSFWorkbook(), file);
      default -> write(new XSSFWorkbook(), file);
    }
    return file;
  }

  private static void write(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("数据");
      Row title = sheet.createRow(0);
      title.createCell(0).setCellValue("A title over three columns");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      Row header = sheet.createRow(2);
      header.createCell(0).setCellValue("code");
      header.createCell(1).setCellValue("城市");
      header.createCell(3).setCellValue(" share ");
      date(header.createCell(4), "yyyy", LocalDateTime.of(2019, 1, 1, 0, 0));
      Row row = sheet.createRow(3);
      styled(row.createCell(0), "000000").setCellValue(10100);
      row.createCell(1).setCellValue("北京\n(capital)");
      styled(row.createCell(3), "0.0%").setCellValue(0.125);
      row.createCell(4).setCellValue(21.5);
      row.createCell(5).setCellValue(true);
      Row other = sheet.createRow(4);
      other.createCell(0).setCellValue("007");
      other.createCell(1).setCellFormula("\"São\"&\" Paulo\"");
      other.createCell(2).setCellFormula("1/0");
      other.createCell(3).setCellFormula("10/4");
      date(other.createCell(4), "yyyy-mm-dd hh:mm", LocalDateTime.of(2024, 2, 29, 6, 30));
      Row last = sheet.createRow(LAST_ROW - 1);
      last.createCell(1).setCellValue(0.1);
      last.createCell(2).setCellValue(-1.5e-7);
      styled(last.createCell(3), "#,##0").setCellValue(1234567);
      workbook.createSheet("empty");
      workbook.createSheet("old").createRow(0).createCell(0).setCellValue("hidden");
      workbook.setSheetHidden(2, true);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
  }

  private static Cell styled(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static void date(Cell cell, String format, LocalDateTime value) {
    styled(cell, format).setCellValue(value);
  }

  /** The cells of the first sheet, row by row; rows with nothing in them are left out. */
  static List<SheetRow> expected() {
    return List.of(
        row(1, text("A title over three columns")),
        row(
            3,
            text("code"),
            text("城市"),
            SheetCell.EMPTY,
            text(" share "),
            new SheetCell(CellKind.DATE, "2019", "2019-01-01")),
        row(
            4,
            new SheetCell(CellKind.NUMBER, "010100", "10100"),
            text("北京\n(capital)"),
            SheetCell.EMPTY,
            new SheetCell(CellKind.PERCENTAGE, "12.5%", "0.125"),
            number("21.5"),
            new SheetCell(CellKind.BOOLEAN, "TRUE", "true")),
        row(
            5,
            text("007"),
            text("São Paulo"),
            new SheetCell(CellKind.ERROR, "#DIV/0!", "#DIV/0!"),
            number("2.5"),
            new SheetCell(CellKind.DATE, "2024-02-29 06:30", "2024-02-29T06:30")),
        row(
            LAST_ROW,
            SheetCell.EMPTY,
            number("0.1"),
            number("-1.5E-7"),
            new SheetCell(CellKind.NUMBER, "1,234,567", "1234567")));
  }

  private static SheetRow row(int number, SheetCell... cells) {
    return new SheetRow(number, List.of(cells));
  }

  private static SheetCell text(String text) {
    return SheetCell.text(text);
  }

  private static SheetCell number(String text) {
    return new SheetCell(CellKind.NUMBER, text, text);
  }

  private static String ods() {
    return OdsText.content(
        """
        <table:table table:name="数据">
        <table:table-header-rows><table:table-row>
        <table:table-cell office:value-type="string" table:number-columns-spanned="3"
          table:number-rows-spanned="1"><text:p>A title over three columns</text:p></table:table-cell>
        <table:covered-table-cell table:number-columns-repeated="2"/>
        <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
        </table:table-header-rows>
        <table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><text:p>code</text:p>
        </table:table-cell><table:table-cell><text:p>城市</text:p></table:table-cell>
        <table:table-cell/><table:table-cell office:value-type="string"><text:p><text:s/>share<text:s/></text:p>
        </table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2019-01-01"><text:p>2019</text:p>
        </table:table-cell></table:table-row>
        <table:table-row><table:table-cell office:value-type="float" office:value="10100">
        <text:p>010100</text:p></table:table-cell>
        <table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p>
        </office:annotation><text:p>北京</text:p><text:p>(<text:span>capital</text:span>)</text:p>
        </table:table-cell><table:table-cell/>
        <table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12.5%</text:p>
        </table:table-cell>
        <table:table-cell office:value-type="float" office:value="21.5"><text:p>21.5</text:p>
        </table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p>
        </table:table-cell></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><text:p>007</text:p>
        </table:table-cell>
        <table:table-cell table:formula="of:=A" office:value-type="string"><text:p>São Paulo</text:p>
        </table:table-cell>
        <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""
          calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
        <table:table-cell table:formula="of:=10/4" office:value-type="float" office:value="2.5">
        <text:p>2.5</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2024-02-29T06:30:00">
        <text:p>2024-02-29 06:30</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="34"><table:table-cell/></table:table-row>
        <table:table-row><table:table-cell/>
        <table:table-cell office:value-type="float" office:value="0.1"><text:p>0.1</text:p>
        </table:table-cell>
        <table:table-cell office:value-type="float" office:value="-0.00000015"/>
        <table:table-cell office:value-type="float" office:value="1234567"><text:p>1,234,567</text:p>
        </table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048536"><table:table-cell/></table:table-row>
        </table:table>
        <table:table table:name="empty"/>
        <table:table table:name="old" table:style-name="hid"><table:table-row>
        <table:table-cell><text:p>hidden</text:p></table:table-cell></table:table-row></table:table>
        """);
  }
}
