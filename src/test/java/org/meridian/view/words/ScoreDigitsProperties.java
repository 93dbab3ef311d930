package org.meridian.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Different scores never look the same, and nothing but 0 looks like 0. */
class ScoreDigitsProperties {

  @Provide
  Arbitrary<double[]> scores() {
    Arbitrary<Double> plain = Arbitraries.doubles().between(0, 100).ofScale(6);
    Arbitrary<Double> tiny = Arbitraries.doubles().between(-1e-6, 1e-6).ofScale(14);
    Arbitrary<Double> any = Arbitraries.doubles().between(-1e6, 1e6).ofScale(3);
    return Arbitraries.oneOf(plain, tiny, any, Arbitraries.of(0.0, 100.0, Double.NaN))
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(seed = "41")
  void differentScoresNeverLookTheSame(@ForAll("scores") double[] scores) {
    ScoreDigits digits = ScoreDigits.of(scores);
    Map<String, Double> printed = new HashMap<>();
    for (double score : Arrays.stream(scores).filter(Double::isFinite).toArray()) {
      double same = printed.computeIfAbsent(digits.text(score), text -> score);
      assertThat(same + 0.0).as(digits.text(score)).isEqualTo(score + 0.0);
    }
  }

  @Property(seed = "41")
  void nothingButZeroLooksLikeZero(@ForAll("scores") double[] scores) {
    ScoreDigits digits = ScoreDigits.of(scores);
    for (double score : scores) {
      boolean zero = digits.text(score).chars().noneMatch(c -> c >= '1' && c <= '9');
      assertThat(zero).isEqualTo(score == 0 || Double.isNaN(score));
    }
  }

  @Example
  void aTinyScoreIsToldFromNone() {
    double[] scores = {100, 0.010, 0.005, 1.0e-8, 0, Double.NaN};

    assertThat(Arrays.stream(scores).mapToObj(ScoreDigits.of(scores)::text))
        .containsExactly("100.0", "0.010", "0.005", "1.0e-8", "0", "–");
  }

  @Example
  void scoresThatLieApartHaveOneDecimal() {
    assertThat(
            Arrays.stream(new double[] {93.712, 89.65, 12.0})
                .mapToObj(ScoreDigits.of(93.712, 89.65, 12.0)::text))
        .containsExactly("93.7", "89.7", "12.0");
    assertThat(ScoreDigits.of(0.61234, 0.5).text(0.61234)).isEqualTo("0.612");
    assertThat(ScoreDigits.of(-1.25, 1.5).text(-1.25)).isEqualTo("−1.250");
  }

  @Example
  void onlyScoresThatWouldLookAlikeGetMoreDigits() {
    double[] scores = {62.34, 62.31, 50.0};

    assertThat(Arrays.stream(scores).mapToObj(ScoreDigits.of(scores)::text))
        .containsExactly("62.34", "62.31", "50.0");
  }

  @Example
  void aPartThatIsThereIsNeverPrintedAsNone() {
    ScoreDigits digits = ScoreDigits.of(100, 0);

    assertThat(digits.part(0.04)).isEqualTo("<0.1");
    assertThat(digits.part(-0.04)).isEqualTo(">−0.1");
    assertThat(digits.part(0)).isEqualTo("0.0");
    assertThat(digits.part(12.34)).isEqualTo("12.3");
  }
}
