package org.meridian.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Type and measures grow; hairlines, radii, colours and insets stay. */
final class ScaledSheetTest {

  @Test
  void typeAndMeasuresAreMultiplied() {
    assertThat(ScaledSheet.scaled(".a { -fx-font-size: 12px; -fx-padding: 4 8.5 0 16; }", 1.5))
        .isEqualTo(".a { -fx-font-size: 18px; -fx-padding: 6 12.8 0 24; }");
    assertThat(ScaledSheet.scaled(".a { -fx-pref-height: 32px; -fx-tab-min-height: 32px }", 2.5))
        .isEqualTo(".a { -fx-pref-height: 80px; -fx-tab-min-height: 80px }");
  }

  @Test
  void whatIsNoMeasureStays() {
    String sheet =
        ".a { -fx-border-width: 0 0 1 0; -fx-background-radius: 6; -fx-text-fill: #102030;"
            + " -fx-padding: 1em; -fx-max-width: infinity; -fx-background-insets: 0, 0 0 0 3; }";
    assertThat(ScaledSheet.scaled(sheet, 2)).isEqualTo(sheet);
  }

  @Test
  void everySheetCanBeReadAtEveryScale() {
    for (String name : List.of("meridian", "links", "map", "matrix", "method", "profile", "tip")) {
      assertThat(ScaledSheet.address(name, 1)).endsWith(name + ".css");
      assertThat(ScaledSheet.address(name, 2.5)).startsWith("data:text/css;");
    }
  }
}
