package org.meridian.ui.clusters;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.strip.StripPainter;
import org.meridian.render.raster.PixelFrame;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.clusters.SurvivalStrip;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** The picture of a strip, painted on a worker by the very code that paints it in figures. */
final class StripPicture extends Region {

  /** What a worker paints; lengths in pixels. */
  private record Order(
      SurvivalStrip strip,
      MapTheme theme,
      Messages words,
      int width,
      int height,
      double unit,
      double grown) {

    /** Pixels per design pixel. */
    double scale() {
      return unit * grown;
    }
  }

  private record Painted(SharedPicture picture, double unit) {}

  private final Explorer explorer;
  private final StripPainter painter;
  private final PictureSurface surface = new PictureSurface();
  private final Map<Language, Messages> words = new EnumMap<>(Language.class);
  private final NewestWins<Order, Painted> painting;

  StripPicture(Explorer explorer, StripPainter painter, Background background) {
    this.explorer = explorer;
    this.painter = painter;
    for (Language language : Language.values()) {
      words.put(language, FixedMessages.ofWindow(language));
    }
    painting = background.newest(this::paint, this::present);
    setMouseTransparent(true);
    getChildren().setAll(surface);
  }

  /**
   * Asks for the picture of a strip.
   *
   * @param width in units of layout
   * @param height in units of layout
   * @param unit pixels per unit of layout
   * @param grown how many times its usual size the lettering is
   */
  void draw(SurvivalStrip strip, double width, double height, double unit, double grown) {
    painting.submit(
        new Order(
            strip,
            MapTheme.of(explorer.dark().get()),
            words.get(explorer.language().get()),
            (int) Math.max(1, Math.round(width * unit)),
            (int) Math.max(1, Math.round(height * unit)),
            unit,
            grown));
  }

  private Painted paint(Order order) {
    SharedPicture picture = surface.take(order.width(), order.height());
    Arrays.fill(picture.argb(), 0);
    PixelFrame frame = new PixelFrame(picture.argb(), picture.width(), picture.height());
    Graphics2D g = frame.image().createGraphics();
    g.scale(order.scale(), order.scale());
    painter.paint(
        g,
        order.strip(),
        new StripPainter.StripLook(
            MapStyle.of(order.theme()),
            order.words(),
            order.width() / order.scale(),
            order.height() / order.scale(),
            false));
    g.dispose();
    return new Painted(picture, order.unit());
  }

  private void present(Painted painted) {
    surface.show(painted.picture(), painted.unit());
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
