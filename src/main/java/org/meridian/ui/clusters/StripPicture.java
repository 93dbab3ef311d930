package org.meridian.ui.clusters;

import javafx.scene.layout.Region;
import org.meridian.render.figure.strip.StripPainter;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.FigureSurface;
import org.meridian.view.clusters.SurvivalStrip;

/** The picture of a strip, painted on a worker by the very code that paints it in figures. */
final class StripPicture extends Region {

  private final FigureSurface<SurvivalStrip, SurvivalStrip> surface;

  StripPicture(Explorer explorer, StripPainter painter, Background background) {
    surface =
        new FigureSurface<>(
            explorer,
            background,
            (g, strip, room) -> {
              painter.paint(
                  g,
                  strip,
                  new StripPainter.StripLook(
                      room.style(), room.words(), room.width(), room.height(), false));
              return strip;
            },
            () -> {});
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
    surface.draw(strip, width, height, unit, grown);
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
