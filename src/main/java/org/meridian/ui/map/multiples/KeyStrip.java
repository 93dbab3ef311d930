package org.meridian.ui.map.multiples;

import java.awt.Graphics2D;
import java.util.Arrays;
import javafx.scene.layout.Pane;
import org.meridian.render.MapRenderer;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.options.MapOptions;

/** The key of maps beside them, drawn by the renderer of the maps. */
public final class KeyStrip extends Pane {

  private static final double LEFT = 6;

  private final PictureSurface surface = new PictureSurface();
  private final NewestWins<Request, Drawn> drawing;
  private final MapRenderer renderer;
  private final KeyDrawing key;
  private MapScene shown;
  private double shownWidth;

  /** Sizes are in units of layout. */
  private record Request(MapScene scene, double width, double height) {}

  private record Drawn(SharedPicture picture, double unit) {}

  /** Which of the keys of a renderer is drawn: a method of its. */
  @FunctionalInterface
  public interface KeyDrawing {
    /** Draws the key of a scene into a strip, in pixels. */
    void draw(MapRenderer renderer, Graphics2D g, MapScene scene, LabelBox strip);
  }

  /** A strip for one of the keys. */
  public KeyStrip(MapPane.Drawing tools, KeyDrawing key) {
    renderer = tools.renderer();
    this.key = key;
    drawing =
        tools.background().newest(this::draw, drawn -> surface.show(drawn.picture(), drawn.unit()));
    surface.setManaged(false);
    getStyleClass().add("key-strip");
    getChildren().setAll(surface);
    widthProperty().subscribe(this::again);
    heightProperty().subscribe(this::again);
  }

  /** Takes the height that the words of the maps ask for. */
  void fit(MapOptions options, double height) {
    double own = MapRenderer.keyStripHeight(options, height);
    setMinHeight(own);
    setMaxHeight(own);
  }

  /** Shows the key of one of the maps, unless it is there already. */
  public void show(MapScene scene) {
    boolean same =
        shown != null
            && shown.legend().equals(scene.legend())
            && shown.style() == scene.style()
            && shown.camera().equals(scene.camera())
            && shown.options().textPercent() == scene.options().textPercent()
            && shownWidth == getWidth();
    shown = scene;
    if (!same) {
      again();
    }
  }

  private void again() {
    if (shown != null && getWidth() > 0 && getHeight() > 0) {
      shownWidth = getWidth();
      drawing.submit(new Request(shown, shownWidth, getHeight()));
    }
  }

  private Drawn draw(Request request) {
    double unit = request.scene().camera().unit();
    int width = (int) Math.ceil(request.width() * unit);
    int height = (int) Math.ceil(request.height() * unit);
    SharedPicture picture = surface.take(width, height);
    Arrays.fill(picture.argb(), 0);
    Graphics2D g = new PixelFrame(picture.argb(), width, height).image().createGraphics();
    LabelBox strip = new LabelBox(LEFT * unit, 0, width, request.height() * unit);
    key.draw(renderer, g, request.scene(), strip);
    g.dispose();
    return new Drawn(picture, unit);
  }
}
