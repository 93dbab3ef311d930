package org.meridian.ui.map.multiples;

import java.awt.Graphics2D;
import java.util.Arrays;
import javafx.scene.layout.Pane;
import org.meridian.render.MapRenderer;
import org.meridian.render.raster.PixelFrame;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.map.MapScene;

/** The key that several maps share, drawn by the renderer of the maps. */
final class KeyStrip extends Pane {

  private static final double LEFT = 6;

  private final PictureSurface surface = new PictureSurface();
  private final NewestWins<Request, Drawn> drawing;
  private final MapRenderer renderer;
  private MapScene shown;
  private double shownWidth;

  private record Request(MapScene scene, double width) {}

  private record Drawn(SharedPicture picture, double unit) {}

  KeyStrip(MapPane.Drawing tools) {
    renderer = tools.renderer();
    drawing =
        tools.background().newest(this::draw, drawn -> surface.show(drawn.picture(), drawn.unit()));
    surface.setManaged(false);
    getChildren().setAll(surface);
    setMinHeight(MapRenderer.KEY_STRIP);
    setMaxHeight(MapRenderer.KEY_STRIP);
    widthProperty().subscribe(this::again);
  }

  /** Shows the key of one of the maps, unless it is there already. */
  void show(MapScene scene) {
    boolean same =
        shown != null
            && shown.legend() == scene.legend()
            && shown.camera().equals(scene.camera())
            && shownWidth == getWidth();
    shown = scene;
    if (!same) {
      again();
    }
  }

  private void again() {
    if (shown != null && getWidth() > 0) {
      shownWidth = getWidth();
      drawing.submit(new Request(shown, shownWidth));
    }
  }

  private Drawn draw(Request request) {
    double unit = request.scene().camera().unit();
    int width = (int) Math.ceil(request.width() * unit);
    int height = (int) Math.ceil(MapRenderer.KEY_STRIP * unit);
    SharedPicture picture = surface.take(width, height);
    Arrays.fill(picture.argb(), 0);
    Graphics2D g = new PixelFrame(picture.argb(), width, height).image().createGraphics();
    renderer.keyStrip(g, request.scene(), LEFT * unit, 0);
    g.dispose();
    return new Drawn(picture, unit);
  }
}
