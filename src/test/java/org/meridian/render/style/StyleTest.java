package org.meridian.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.ColourScale;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

class StyleTest {

  private static final double READABLE = 4.5;

  @Test
  void sequentialRampsGrowLighterAllTheWay() {
    assertGrowsLighter(ColourScale.cividis());
    assertGrowsLighter(ColourScale.batlow());
  }

  private static void assertGrowsLighter(ColourScale scale) {
    for (int i = 1; i <= 64; i++) {
      assertThat(ArgbColour.luminance(scale.at(i / 64.0)))
          .isGreaterThan(ArgbColour.luminance(scale.at((i - 1) / 64.0)));
    }
  }

  @Test
  void theDivergingRampIsLightestInTheMiddle() {
    ColourScale vik = ColourScale.vik();
    for (int i = 1; i <= 32; i++) {
      assertThat(ArgbColour.luminance(vik.at(i / 64.0)))
          .isGreaterThan(ArgbColour.luminance(vik.at((i - 1) / 64.0)));
      assertThat(ArgbColour.luminance(vik.at(1 - i / 64.0)))
          .isGreaterThan(ArgbColour.luminance(vik.at(1 - (i - 1) / 64.0)));
    }
  }

  @ParameterizedTest
  @EnumSource(MapTheme.class)
  void strongMarksStandOutMoreThanWeakOnes(MapTheme theme) {
    MapStyle style = MapStyle.of(theme);
    for (ColourScale ramp : new ColourScale[] {style.circles().ramp(), style.links()}) {
      for (int i = 1; i <= 32; i++) {
        assertThat(ArgbColour.contrast(ramp.at(i / 32.0), style.ground().sea()))
            .isGreaterThan(ArgbColour.contrast(ramp.at((i - 1) / 32.0), style.ground().sea()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MapTheme.class)
  void textIsReadableOnEveryGround(MapTheme theme) {
    MapStyle style = MapStyle.of(theme);
    for (int ground : new int[] {style.paper(), style.ground().sea(), style.ground().land()}) {
      assertThat(ArgbColour.contrast(style.ink(), ground)).isGreaterThan(READABLE);
      assertThat(ArgbColour.contrast(style.mutedInk(), ground)).isGreaterThan(READABLE);
    }
  }

  @ParameterizedTest
  @EnumSource(MapTheme.class)
  void eightDimensionsHaveEightColoursThatStandOutFromPaper(MapTheme theme) {
    Set<Integer> colours = new HashSet<>();
    for (int i = 0; i < CategoricalColours.SIZE; i++) {
      int colour = CategoricalColours.colour(i, theme);
      colours.add(colour);
      assertThat(ArgbColour.contrast(colour, MapStyle.of(theme).paper())).isGreaterThan(2.8);
    }
    assertThat(colours).hasSize(CategoricalColours.SIZE);
    assertThat(CategoricalColours.colour(CategoricalColours.SIZE, theme))
        .isEqualTo(CategoricalColours.colour(0, theme));
  }

  @Test
  void aSectionRunsFromItsFirstToItsLastColour() {
    ColourScale whole = ColourScale.cividis();
    assertThat(whole.section(0.2, 0.8).at(1)).isEqualTo(whole.at(0.8));
    assertThat(whole.reversed().at(0)).isEqualTo(whole.at(1));
  }

  @Test
  void opacityIsKeptApartFromColour() {
    assertThat(ArgbColour.withOpacity(0xFF123456, 0.5)).isEqualTo(0x80123456);
    assertThat(ArgbColour.faded(0x80123456, 0.1)).isEqualTo(0x0D123456);
    assertThat(ArgbColour.mix(0x00000000, 0xFF204060, 0.5)).isEqualTo(0x80102030);
  }
}
