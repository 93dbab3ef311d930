package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;

/** The mark between thousands, guessed and decided. */
final class ThousandsMarkTest {

  private static ImportReading read(GivenChoices given, String... cells) {
    String[] cities = {"London", "Paris", "Tokyo", "Berlin", "Madrid"};
    StringBuilder text = new StringBuilder("City;Value\n");
    for (int row = 0; row < cells.length; row++) {
      text.append(cities[row]).append(';').append(cells[row]).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return TestImports.importer().read("t.csv", bytes, given);
  }

  private static double[] values(ImportReading reading) {
    RecordTable data = reading.table().orElseThrow().data();
    double[] values = new double[data.records()];
    Arrays.setAll(values, record -> data.number(record, 1));
    return values;
  }

  private static boolean asks(ImportReading reading) {
    return reading.report().problems().stream()
        .anyMatch(problem -> problem.kind() == ImportKind.AMBIGUOUS_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({"'1,234.5',','", "'1 234.5',' '", "'1’234.5',''''"})
  void isShownAsItIsFound(String cell, String mark) {
    String shown =
        read(GivenChoices.NONE, "1.5", cell, "2.5").report().choices().marks().thousands();
    assertThat(shown).isEqualTo(mark);
  }

  @Test
  void aDecisionAnswersWhatCouldBeEither() {
    String[] cells = {"1.234", "5", "7", "2.500"};
    assertThat(asks(read(GivenChoices.NONE, cells))).isTrue();
    ImportReading thousands = read(GivenChoices.NONE.withThousands("."), cells);
    assertThat(asks(thousands)).isFalse();
    assertThat(values(thousands)).containsExactly(1234, 5, 7, 2500);
    assertThat(thousands.report().choices().marks().decimal()).isEqualTo(",");
    ImportReading none = read(GivenChoices.NONE.withThousands(""), cells);
    assertThat(asks(none)).isFalse();
    assertThat(values(none)).containsExactly(1.234, 5, 7, 2.5);
  }

  @Test
  void anotherMarkThanTheDecidedOneIsNoNumber() {
    ImportReading reading =
        read(GivenChoices.NONE.withDecimal(".").withThousands(" "), "1 000", "2,000", "3", "12,5");
    assertThat(values(reading)).containsExactly(1000, Double.NaN, 3, Double.NaN);
    assertThat(reading.report().problems())
        .filteredOn(problem -> problem.kind() == ImportKind.NOT_A_NUMBER)
        .hasSize(2);
  }

  @Test
  void exponentsAndMultipliersBehindAnyDigitsAreNumbersOrAreNot() {
    ImportReading reading =
        read(GivenChoices.NONE.withDecimal("."), "12345678901e3", "1 2万", "1,2,3e4", "2.5e-2", "9");
    assertThat(values(reading)).containsExactly(12345678901e3, Double.NaN, Double.NaN, 0.025, 9);
  }

  @Test
  void noMarkIsBoth() {
    GivenChoices given = GivenChoices.NONE.withDecimal(",").withThousands(",");
    assertThat(given.text().decimal()).isEmpty();
    assertThat(values(read(given, "1,234", "2", "3,500"))).containsExactly(1234, 2, 3500);
    assertThat(given.withDecimal(",").text().thousands()).isEmpty();
  }
}
