package org.meridian.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.sheet.format.FormattedNumbers;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.io.sheet.opening.SheetProposal;

/** Codes, years, shares and dates as numbers with a format. */
class SheetCodesTest {

  private static final Path BOOK = Path.of("src/test/resources/sheets/codes.xlsx");

  @Test
  void aWorkbookWithPaddedCodesIsReadAsItShows() {
    SheetFile file = SheetFiles.open(BOOK).value().orElseThrow();
    int proposed = SheetProposal.of(file).orElseThrow();
    List<SheetRow> rows = SheetReaderContractTest.rows(file.sheets().get(proposed));

    assertThat(file.sheets()).extracting(WorkSheet::hidden).containsExactly(false, false, true);
    assertThat(file.sheets().get(proposed).name()).isEqualTo("data");
    assertThat(rows.getFirst().cells()).extracting(SheetCell::shown).endsWith("share", "2019");
    assertThat(rows.stream().skip(1).map(row -> row.cells().getFirst().shown()))
        .containsExactly("010100", "440300", "000001", "999999");
    assertThat(rows.get(1).cells().get(2).number()).isEqualTo(0.125);
    assertThat(rows.get(1).cells().get(2).isPercentage()).isTrue();
    assertThat(rows.get(1).cells().getFirst().isPaddedCode()).isTrue();
    assertThat(rows.get(3).cells().get(3).exact()).isEqualTo("3.0714285714285716");
    assertThat(rows.get(4).cells().get(2).kind()).isEqualTo(CellKind.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10100     | 164 | 000000             | NUMBER | 010100           | 10100
          43466     | 14  |                    | DATE   | 1/1/19           | 2019-01-01
          43466     | 31  |                    | DATE   | 2019年1月1日     | 2019-01-01
          43466     | 57  |                    | DATE   | 2019年1月        | 2019-01-01
          43466     | 164 | yyyy"年"m"月"d"日" | DATE   | 2019年1月1日     | 2019-01-01
          43466.25  | 22  |                    | DATE   | 1/1/19 6:00      | 2019-01-01T06:00
          0.25      | 20  |                    | DATE   | 6:00             | 06:00
          1.5       | 46  |                    | NUMBER | 36:00:00         | 1.5
          0.125     | 9   |                    | PERCENTAGE | 13%          | 0.125
          -0.125    | 164 | 0.0%;(0.0%)        | PERCENTAGE | (12.5%)      | -0.125
          440300123456 | 0 |                   | NUMBER | 440300123456     | 440300123456
          1234567   | 3   |                    | NUMBER | 1,234,567        | 1234567
          0.1       | 0   | General            | NUMBER | 0.1              | 0.1
          2021      | 0   | G/通用格式         | NUMBER | 2021             | 2021
          -1        | 14  |                    | NUMBER | -1               | -1
          """)
  void aNumberIsShownByItsFormat(
      double value, int id, String format, CellKind kind, String shown, String exact) {
    SheetCell cell = new FormattedNumbers(false).cell(value, id, format == null ? "" : format);

    assertThat(cell).isEqualTo(new SheetCell(kind, shown, exact));
  }

  @Test
  void aPercentSignThatIsOnlyShownScalesNothing() {
    FormattedNumbers numbers = new FormattedNumbers(false);
    assertThat(numbers.cell(12.5, 164, "0.0\"%\"").isPercentage()).isFalse();
    assertThat(numbers.cell(12.5, 165, "0.0\\%").isPercentage()).isFalse();
    assertThat(numbers.cell(0.125, 166, "[Red]0.0%_)").isPercentage()).isTrue();
  }

  @Test
  void daysCountFrom1904InWorkbooksThatSaySo() {
    assertThat(new FormattedNumbers(true).cell(42004, 0, "yyyy-mm-dd").exact())
        .isEqualTo("2019-01-01");
  }

  @Test
  void numbersStoredAsTextAreTold() {
    assertThat(List.of("007", " 12.5", "1e-7", "-3", "1,5"))
        .allMatch(text -> SheetCell.text(text).isNumberAsText());
    assertThat(List.of("", "A1", "12%", "1 2", "1.2.3"))
        .noneMatch(text -> SheetCell.text(text).isNumberAsText());
  }
}
