package org.meridian.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.io.sheet.opening.SheetProposal;
import org.meridian.model.reading.ProblemCode;

/** What every reader of a format with sheets must do, on one workbook written in all of them. */
class SheetReaderContractTest {

  @TempDir private Path folder;

  private SheetFile opened(SheetFormat format) throws IOException {
    return SheetFiles.open(SheetFixture.write(format, folder)).value().orElseThrow();
  }

  static List<SheetRow> rows(WorkSheet sheet) {
    List<SheetRow> rows = new ArrayList<>();
    try (RowCursor cursor = sheet.open()) {
      while (cursor.next()) {
        rows.add(new SheetRow(cursor.row(), cursor.cells()));
      }
      assertThat(cursor.problems()).isEmpty();
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void theFormatIsKnownByTheContent(SheetFormat format) throws IOException {
    Path file = SheetFixture.write(format, folder);
    Path renamed = Files.move(file, folder.resolve("table.csv"));

    assertThat(SheetFiles.formatOf(renamed)).contains(format);
    assertThat(SheetFiles.open(renamed).value().orElseThrow().format()).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void sheetsAreInTheOrderOfTheTabsHiddenOnesToo(SheetFormat format) throws IOException {
    assertThat(opened(format).sheets())
        .extracting(WorkSheet::name, WorkSheet::hidden)
        .containsExactly(
            Tuple.tuple("数据", false), Tuple.tuple("empty", false), Tuple.tuple("old", true));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void cellsAreShownAndExactAndRowsKeepTheirNumbers(SheetFormat format) throws IOException {
    assertThat(rows(opened(format).sheets().getFirst()))
        .containsExactlyElementsOf(SheetFixture.expected());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void mergedCellsAreKnownBeforeTheRows(SheetFormat format) throws IOException {
    assertThat(opened(format).sheets().getFirst().merged())
        .containsExactly(new MergedRange(1, 1, 1, 3));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void anEmptySheetHasNoRowsAndCursorsAreIndependent(SheetFormat format) throws IOException {
    SheetFile file = opened(format);
    WorkSheet first = file.sheets().getFirst();

    assertThat(rows(file.sheets().get(1))).isEmpty();
    try (RowCursor one = first.open();
        RowCursor two = first.open()) {
      assertThat(one.next()).isTrue();
      assertThat(one.next()).isTrue();
      assertThat(two.next()).isTrue();
      assertThat(two.row()).isEqualTo(1);
      assertThat(one.row()).isEqualTo(3);
    }
    RowCursor closed = first.open();
    closed.close();
    assertThat(closed.next()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void theSheetWithTheNumbersIsProposed(SheetFormat format) throws IOException {
    assertThat(SheetProposal.of(opened(format))).contains(0);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void aFileCutOffIsAProblemOrHasLostNothing(SheetFormat format) throws IOException {
    byte[] whole = Files.readAllBytes(SheetFixture.write(format, folder));
    for (int part = 1; part < 16; part++) {
      Path cut = folder.resolve("cut." + format.name().toLowerCase(Locale.ROOT));
      Files.write(cut, Arrays.copyOf(whole, whole.length * part / 16));
      if (FuzzedSheets.problems(cut).isEmpty()) {
        assertThat(FuzzedSheets.rows(cut)).containsAll(SheetFixture.expected());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void whatIsNoFileIsNamed(SheetFormat format) {
    Path absent = folder.resolve("absent." + format);

    assertThat(SheetFiles.open(absent).problems())
        .singleElement()
        .matches(problem -> problem.code() == ProblemCode.FILE_MISSING);
    assertThat(SheetFiles.open(folder).problems())
        .singleElement()
        .matches(problem -> problem.code() == ProblemCode.FILE_IS_FOLDER);
  }
}
