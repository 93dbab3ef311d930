package org.meridian.render.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/** A title and its scenario line stay clear of the buttons that a window has over a map. */
class TitleBlockTest {

  private static final int BUTTONS_WIDE = 228;
  private static final int BUTTONS_HIGH = 48;
  private static final FigureWords WORDS = FigureWords.in(Language.ENGLISH);

  private final CaptionPainter painter = new CaptionPainter(BundledTypefaces.bundled());

  private static MapScene scene(int width, int percent) {
    MapOptions options = MapOptions.DEFAULT.without(LayerSwitch.SOURCES).withText(percent);
    MapCamera camera = MapCamera.fitting(options.projection().toProjection(), width, 500);
    return ShippedFigures.composer(ShippedFigures.maps())
        .compose(SampleWorld.result(), options, camera, Set.of(), Language.ENGLISH, MapTheme.LIGHT);
  }

  @ParameterizedTest
  @CsvSource({"1200, 100, 42", "620, 100, 62", "565, 100, 68.4", "760, 150, 85", "760, 250, 117.2"})
  void wordsStandBesideOrBelowTheButtonsOnOneLineWhereThatHasRoom(
      int width, int percent, double bottom) {
    MapScene scene = scene(width, percent);
    BufferedImage image = new BufferedImage(width, 500, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    painter.paint(g, scene, WORDS);
    for (int y = 0; y < BUTTONS_HIGH; y++) {
      for (int x = width - BUTTONS_WIDE; x < width; x++) {
        assertThat(image.getRGB(x, y) >>> 24).as("%d, %d", x, y).isZero();
      }
    }
    LabelBox box = painter.boxes(scene, WORDS).getFirst();
    assertThat(box.right()).isLessThanOrEqualTo(width);
    assertThat(box.bottom()).isCloseTo(bottom, within(1e-6));
  }
}
