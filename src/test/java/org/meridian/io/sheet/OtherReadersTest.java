package org.meridian.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader of Office Open XML gives the same rows, places and values as an independent one. */
class OtherReadersTest {

  private static final long SEED = 4711;
  private static final int ROWS = 2000;

  @TempDir private Path folder;

  private record Seen(int row, int column, String value) {}

  private Path book() throws IOException {
    Path file = folder.resolve("book.xlsx");
    SplittableRandom random = new SplittableRandom(SEED);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      for (int at = 0; at < ROWS; at++) {
        if (random.nextInt(5) > 0) {
          fill(sheet.createRow(at), random);
        }
      }
      workbook.write(out);
    }
    return file;
  }

  private static void fill(Row row, SplittableRandom random) {
    for (int column = 0; column < 12; column++) {
      switch (random.nextInt(4)) {
        case 0 -> row.createCell(column).setCellValue(random.nextDouble(-1e6, 1e6));
        case 1 -> row.createCell(column).setCellValue(random.nextInt(100));
        case 2 -> row.createCell(column).setCellValue("城市 " + random.nextInt(300) + " <&>\"");
        default -> {
          // A gap.
        }
      }
    }
  }

  @Test
  void rowsPlacesAndValuesAgree() throws IOException {
    Path file = book();
    List<Seen> theirs = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(
          row ->
              row.stream()
                  .filter(Objects::nonNull)
                  .forEach(cell -> theirs.add(seen(row.getRowNum(), cell))));
    }
    List<Seen> ours = new ArrayList<>();
    for (SheetRow row : FuzzedSheets.rows(file)) {
      for (int column = 0; column < row.cells().size(); column++) {
        SheetCell cell = row.cells().get(column);
        if (cell.kind() != CellKind.EMPTY) {
          ours.add(new Seen(row.number(), column, cell.exact()));
        }
      }
    }

    assertThat(ours).hasSizeGreaterThan(ROWS).isEqualTo(theirs);
  }

  private static Seen seen(int row, Cell cell) {
    String value =
        switch (cell.getType()) {
          case NUMBER -> number(cell.asNumber().doubleValue());
          default -> cell.getText();
        };
    return new Seen(row, cell.getColumnIndex(), value);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
