package org.meridian.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import org.junit.jupiter.api.Test;

class BundledTypefacesTest {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final BundledTypefaces typefaces = BundledTypefaces.bundled();

  private static String outline(Font font, int glyph) {
    StringBuilder text = new StringBuilder();
    double[] at = new double[6];
    PathIterator path =
        font.createGlyphVector(CONTEXT, new int[] {glyph}).getOutline().getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      text.append(path.currentSegment(at)).append(' ').append(at[0]).append(' ').append(at[1]);
    }
    return text.toString();
  }

  @Test
  void aChineseCityIsNotDrawnAsTheMissingGlyph() {
    for (Font font : new Font[] {typefaces.regular(40), typefaces.bold(40)}) {
      String missing = outline(font, font.getMissingGlyphCode());
      for (char character : "北京乌鲁木齐布宜诺斯艾利斯".toCharArray()) {
        int glyph = font.createGlyphVector(CONTEXT, String.valueOf(character)).getGlyphCode(0);
        assertThat(glyph).isNotEqualTo(font.getMissingGlyphCode());
        assertThat(outline(font, glyph)).isNotEqualTo(missing).isNotEmpty();
      }
    }
  }

  @Test
  void anApostropheDoesNotTearAWordApart() {
    for (Font font : new Font[] {typefaces.regular(40), typefaces.bold(40)}) {
      double word = font.getStringBounds("citys", CONTEXT).getWidth();
      assertThat(font.getStringBounds("city’s", CONTEXT).getWidth())
          .isBetween(word + 0.2 * 40, word + 0.35 * 40);
      assertThat(font.getStringBounds("“北京”", CONTEXT).getWidth()).isCloseTo(4 * 40, within(0.01));
    }
  }

  @Test
  void bothWeightsAreTheBundledFamily() {
    assertThat(BundledTypefaces.resourceOf(typefaces.regular(12))).endsWith("Regular.ttf");
    assertThat(BundledTypefaces.resourceOf(typefaces.bold(12))).endsWith("Bold.ttf");
    assertThat(BundledTypefaces.resourceOf(new Font(Font.SERIF, Font.PLAIN, 12))).isEmpty();
  }

  @Test
  void textThatTheFamilyLacksGoesToAnotherFont() {
    assertThat(BundledTypefaces.resourceOf(typefaces.regularFor("\uD83D\uDE00", 12))).isEmpty();
    assertThat(BundledTypefaces.resourceOf(typefaces.regularFor("São Paulo 圣保罗", 12))).isNotEmpty();
  }
}
