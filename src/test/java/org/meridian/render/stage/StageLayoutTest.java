package org.meridian.render.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;

/** Nothing that is written on a stage is cut, on any screen, at any size of type. */
class StageLayoutTest {

  private static final BundledTypefaces TYPEFACES = BundledTypefaces.bundled();

  private static final List<StageWords> SAID =
      List.of(
          new StageWords("Nine cities", "", "1 / 8", ""),
          new StageWords(
              "Greater Bay Area: nine cities that stay together from 69 to 236 kilometres",
              "Hong Kong, Guangzhou and Shenzhen lead side by side, which makes it a cluster of"
                  + " several poles; it spans the mainland, Hong Kong and Macao, and so it crosses"
                  + " borders of three customs areas and three currencies.",
              "12 / 128",
              "Sources: Natural Earth; GeoNames (CC BY 4.0); air-routes graph; sea-ports; coast lines;"
                  + " time zones of the IANA; the list of cities and all that belongs to it."),
          new StageWords(
              "大湾区：九座城市，从69公里到236公里始终不变，跨越内地、香港、澳门三地，三核并立",
              "香港、广州、深圳三核并立，属多极组合型；跨内地、香港、澳门三地，属跨境型。".repeat(3),
              "2 / 8",
              "资料来源：自然地球；地名库；航线图。"),
          new StageWords("", "", "", ""));

  @ParameterizedTest
  @CsvSource({
    "1280,720",
    "1920,1080",
    "3840,2160",
    "1024,768",
    "1600,1200",
    "683,512",
    "1920,1200"
  })
  void wordsStandWithinTheStageAndNotOverTheFigure(int width, int height) {
    for (int percent : new int[] {100, 150, 250}) {
      StageSize size = new StageSize(width, height, percent);
      for (StageWords words : SAID) {
        StageLayout layout = StageLayout.of(words, size, TYPEFACES);
        String what = size + " " + words.title();
        double above = 0;
        for (StageLayout.StageLine line : layout.lines()) {
          LabelBox box = line.box();
          assertThat(box.left()).as(what).isGreaterThanOrEqualTo(0);
          assertThat(box.right()).as(what).isLessThanOrEqualTo(width);
          assertThat(box.top()).as(what).isGreaterThanOrEqualTo(0);
          assertThat(box.bottom()).as(what).isLessThanOrEqualTo(height);
          boolean below = line.baseline() > layout.figure().bottom();
          if (!below && !line.words().equals(words.place())) {
            assertThat(box.bottom()).as(what).isLessThanOrEqualTo(layout.figure().top());
            assertThat(line.baseline()).as(what).isGreaterThan(above);
            above = line.baseline();
          }
        }
        assertThat(layout.figure().top()).as(what).isLessThanOrEqualTo(0.45 * height);
      }
    }
  }

  @Test
  void allThatIsSaidStandsThere() {
    for (StageWords words : SAID) {
      StageLayout layout = StageLayout.of(words, new StageSize(1280, 720, 150), TYPEFACES);
      String all =
          String.join("", layout.lines().stream().map(StageLayout.StageLine::words).toList());
      assertThat(all.replace(" ", ""))
          .isEqualTo(
              (words.title() + words.text() + words.place() + words.foot()).replace(" ", ""));
    }
  }

  @Test
  void typeHasTheSameShareOfEveryScreenOfOneShape() {
    assertThat(new StageSize(1920, 1080, 150).unit()).isEqualTo(1.5);
    assertThat(new StageSize(1280, 720, 150).unit()).isEqualTo(1);
    assertThat(new StageSize(3840, 2160, 150).unit()).isEqualTo(3);
  }

  @Test
  void aStageOnWhichNothingCouldBeReadIsRefused() {
    assertThatThrownBy(() -> new StageSize(200, 100, 150))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StageSize(1280, 720, 90))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
