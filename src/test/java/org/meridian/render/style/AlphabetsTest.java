package org.meridian.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of cities in Latin, Greek and Cyrillic letters are drawn in the bundled family. */
class AlphabetsTest {

  private final BundledTypefaces typefaces = BundledTypefaces.bundled();

  @ParameterizedTest
  @CsvSource({
    "Latin, 0x00A1, 0x024F",
    "Latin with marks, 0x1E00, 0x1EFF",
    "Greek, 0x0384, 0x03CE",
    "Greek with marks, 0x1F00, 0x1FFF",
    "Cyrillic, 0x0400, 0x052F"
  })
  void everyLetterHasAGlyphInBothWeights(String letters, int first, int last) {
    for (Font font : List.of(typefaces.regular(12), typefaces.bold(12))) {
      assertThat(
              IntStream.rangeClosed(first, last)
                  .filter(Character::isDefined)
                  .filter(point -> !font.canDisplay(point))
                  .mapToObj(Character::toString))
          .as(letters)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Łódź", "Đà Nẵng", "Bình Dương", "Өскемен", "Ұлытау", "Київ", "Αθήνα", "İzmir"})
  void lettersFromOtherFamiliesHaveTheHeightOfTheirNeighbours(String name) {
    assertThat(BundledTypefaces.resourceOf(typefaces.regularFor(name, 12))).endsWith("Regular.ttf");
    assertThat(BundledTypefaces.resourceOf(typefaces.boldFor(name, 12))).endsWith("Bold.ttf");
    assertThat(typefaces.missing()).isEmpty();
  }

  @Test
  void enlargedLettersStandAsHighAsThoseBesideThem() {
    assertThat(height("Ł")).isEqualTo(height("L"));
    assertThat(height("Ө")).isCloseTo(height("О"), org.assertj.core.api.Assertions.within(1.0));
    assertThat(height("Ƃ")).isCloseTo(height("B"), org.assertj.core.api.Assertions.within(1.0));
  }

  private double height(String letter) {
    Font font = typefaces.regular(1000);
    var context = new java.awt.font.FontRenderContext(null, true, true);
    return font.createGlyphVector(context, letter).getVisualBounds().getHeight();
  }

  @Test
  void aCharacterThatNoFontHasIsRemembered() {
    typefaces.regularFor("Lima \uDBFE\uDEBC", 12);
    assertThat(typefaces.missing()).containsExactly("\uDBFE\uDEBC");
  }
}
