package org.meridian.view.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.wording.Language;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.ui.text.LiveMessages;

/** Formulas as they are printed. */
class FormulaWordsTest {

  private static FormulaWords words(Language language) {
    return new FormulaWords(new LiveMessages(new SimpleObjectProperty<>(language)));
  }

  @Test
  void symbolsAreNamedInTheLanguageOfTheReader() {
    String formula = "(x - lowest) / (highest - lowest) * (u - l) + l";
    assertThat(words(Language.ENGLISH).symbols(formula))
        .isEqualTo("(x − lowest) ÷ (highest − lowest) × (u − l) + l");
    assertThat(words(Language.CHINESE).symbols(formula))
        .isEqualTo("(x − 最小值) ÷ (最大值 − 最小值) × (u − l) + l");
  }

  @Test
  void partsAreNumberedBelowTheLine() {
    assertThat(words(Language.ENGLISH).symbols("exp(w1 * ln(x1) + w12 * ln(x12))"))
        .isEqualTo("exp(w₁ × ln(x₁) + w₁₂ × ln(x₁₂))");
  }

  @Test
  void figuresStandInPlaceOfSymbolsNegativeOnesInBrackets() {
    List<FormulaTerm> figures =
        List.of(
            new FormulaTerm("x", -3), new FormulaTerm("mean", 1.5), new FormulaTerm("sd", 0.25));
    assertThat(words(Language.ENGLISH).filled("(x - mean) / sd", figures, -18))
        .isEqualTo("((−3) − 1.5) ÷ 0.25 = −18");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1234.56, '1,234.6'",
    "98.4189, 98.419",
    "0.33333333, 0.3333",
    "0.00123456, 0.001235",
    "-0.5, −0.5",
    "NaN, –"
  })
  void numbersHaveNoIdleDigits(double value, String text) {
    assertThat(FormulaWords.number(value)).isEqualTo(text);
  }
}
