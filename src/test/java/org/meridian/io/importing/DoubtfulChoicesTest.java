package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.DoubtfulChoices;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportReport;

/** Only what neither the file proves nor a person decided is called a guess. */
final class DoubtfulChoicesTest {

  private static DoubtfulChoices of(String text, Charset charset, GivenChoices given) {
    ImportReport report =
        TestImports.importer().read("a.csv", text.getBytes(charset), given).report();
    return new DoubtfulChoices(report, given);
  }

  private static DoubtfulChoices of(String text) {
    return of(text, StandardCharsets.UTF_8, GivenChoices.NONE);
  }

  private static ColumnChoice column(DoubtfulChoices doubts, int at) {
    return doubts.report().choices().columns().get(at);
  }

  @Test
  void aPlainTableLeavesItsLayoutAloneToGuess() {
    DoubtfulChoices doubts = of("City,Flights,Distance\nLondon,12,8\nParis,17,9\nTokyo,9,7\n");

    assertThat(doubts.encoding()).isFalse();
    assertThat(doubts.delimiter()).isFalse();
    assertThat(doubts.decimal()).isFalse();
    assertThat(doubts.thousands()).isFalse();
    assertThat(doubts.preamble()).isFalse();
    assertThat(doubts.header()).isFalse();
    assertThat(doubts.sheet()).isFalse();
    assertThat(doubts.layout()).isTrue();
    assertThat(doubts.role(column(doubts, 0))).isFalse();
    assertThat(doubts.type(column(doubts, 1))).isFalse();
    assertThat(doubts.direction(column(doubts, 1))).isFalse();
    assertThat(doubts.direction(column(doubts, 2))).isTrue();
  }

  @Test
  void lettersOfNoCertainEncodingAreAGuessUntilDecided() {
    String text = "城市,航线\n上海,12\n北京,17\n广州,9\n";
    Charset gb = Charset.forName("GB18030");

    assertThat(of(text, gb, GivenChoices.NONE).encoding()).isTrue();
    assertThat(of(text, gb, GivenChoices.NONE.withEncoding("GB18030")).encoding()).isFalse();
  }

  @Test
  void oneMarkBeforeThreeDigitsIsAGuess() {
    DoubtfulChoices doubts = of("City;Jobs\nLondon;1.234\nParis;2.345\nTokyo;3.456\n");

    assertThat(doubts.decimal()).isTrue();
    assertThat(doubts.thousands()).isTrue();
    assertThat(doubts.type(column(doubts, 1))).isTrue();
  }

  @Test
  void rowsOfOtherWidthsAndLinesAboveAreGuesses() {
    DoubtfulChoices doubts =
        of("A survey of airports\n\nCity,Jobs\nLondon,12\nParis,17,9,8\nRome,7\n");

    assertThat(doubts.delimiter()).isTrue();
    assertThat(doubts.preamble()).isTrue();
  }

  @Test
  void codesAndNamesThatFewKnowAreGuesses() {
    DoubtfulChoices doubts = of("Code,City,Jobs\n0101,Zzyzyx,12\n0102,Qwertz,17\n0103,Asdfgh,7\n");

    assertThat(doubts.role(column(doubts, 0))).isTrue();
    assertThat(doubts.type(column(doubts, 0))).isTrue();
    assertThat(doubts.role(column(doubts, 1))).isTrue();
    GivenChoices decided = GivenChoices.NONE.withColumn(column(doubts, 0));
    assertThat(new DoubtfulChoices(doubts.report(), decided).role(column(doubts, 0))).isFalse();
  }

  @Test
  void signsInFewCellsLeaveOpenWhetherTheyArePercentages() {
    DoubtfulChoices most = of("City,Rate\nLondon,44%\nParis,45%\nTokyo,46%\n");
    DoubtfulChoices few = of("City,Rate\nLondon,44\nParis,45%\nTokyo,46\n");

    assertThat(most.hasPercentSigns(column(most, 1))).isTrue();
    assertThat(most.percent(column(most, 1))).isFalse();
    assertThat(few.percent(column(few, 1))).isTrue();
    DoubtfulChoices named = of("City,Rate (% of GDP)\nLondon,44%\nParis,45\nTokyo,46\n");
    assertThat(named.percent(column(named, 1))).as("the header tells").isFalse();
    assertThat(most.hasPercentSigns(column(most, 0))).isFalse();
  }
}
