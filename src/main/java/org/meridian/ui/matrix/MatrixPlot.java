package org.meridian.ui.matrix;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.PointerTip;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.matrix.MatrixPalette;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** The heat map itself: cells drawn on a background, names and halos above, moved by a camera. */
final class MatrixPlot extends Region {

  /** Room for names on both sides, with words as they are designed. */
  private static final double GUTTER = 108;

  private static final int TRANSPARENT = 0;

  /** What a worker paints. */
  private record Order(
      MatrixCells cells, MatrixCamera camera, double scale, int[] palette, int ground) {}

  /** The picture that a worker painted, and of what. */
  private record Painted(Order order, SharedPicture picture) {}

  private final Explorer explorer;
  private final LiveMessages messages;
  private final PictureSurface surface = new PictureSurface();
  private final MatrixOverlay overlay = new MatrixOverlay(GUTTER);
  private final PointerTip tip = new PointerTip();

  /** Never seen: takes the type from the style sheets for the canvas, which knows none. */
  private final Text type = new Text();

  private final NewestWins<Order, Painted> painting;
  private MatrixCells cells;
  private MatrixCamera camera;
  private final MatrixGestures gestures;

  MatrixPlot(Explorer explorer, LiveMessages messages, Background background) {
    this.explorer = explorer;
    this.messages = messages;
    painting = background.newest(this::paint, this::present);
    setId("matrix-plot");
    getStyleClass().add("matrix-plot");
    setFocusTraversable(true);
    accessibleTextProperty().bind(messages.bind("matrix.plot"));
    surface.setManaged(false);
    overlay.setManaged(false);
    type.setVisible(false);
    type.setManaged(false);
    type.getStyleClass().add("label");
    type.fontProperty().subscribe(this::drawOverlay);
    getChildren().setAll(type, surface, overlay, tip);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    gestures = new MatrixGestures(this, explorer, messages, tip);
    explorer.selection().cities().subscribe(this::drawOverlay);
    explorer.dark().subscribe(this::repaint);
    messages.languageProperty().subscribe(this::drawOverlay);
    explorer.textScale().subscribe(this::grow);
  }

  /** Shows a matrix; keeps the view where it has as many cities as before. */
  void show(MatrixCells next) {
    boolean same = cells != null && cells.size() == next.size();
    cells = next;
    if (!same) {
      camera = null;
    }
    gestures.leave();
    requestLayout();
    repaint();
  }

  private void grow(TextScale scale) {
    overlay.grow(scale.factor());
    requestLayout();
  }

  /** Room for names on both sides. */
  double gutter() {
    return overlay.gutter();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, getWidth() - gutter());
    double height = Math.max(1, getHeight() - gutter());
    if (width != surface.getWidth() || height != surface.getHeight()) {
      gestures.leave();
    }
    surface.resizeRelocate(gutter(), gutter(), width, height);
    overlay.setWidth(getWidth());
    overlay.setHeight(getHeight());
    if (cells != null) {
      camera =
          camera == null
              ? MatrixCamera.fitted(width, height, cells.size())
              : camera.resized(width, height);
      repaint();
    }
  }

  private void repaint() {
    if (cells != null && camera != null && camera.width() > 1 && camera.height() > 1) {
      double scale = getScene() == null ? 1 : getScene().getWindow().getRenderScaleX();
      MapStyle style = style();
      painting.submit(new Order(cells, camera, scale, MatrixPalette.of(style, cells), TRANSPARENT));
      drawOverlay();
    }
  }

  /** The palette of the look in force. */
  MapStyle style() {
    return MapStyle.of(MapTheme.of(explorer.dark().get()));
  }

  /** What is shown; null before the first. */
  MatrixCells cells() {
    return cells;
  }

  /** What part is seen. */
  MatrixCamera camera() {
    return camera;
  }

  /** The colour of each class. */
  int[] palette() {
    return MatrixPalette.of(style(), cells);
  }

  /** Whether what is on the screen is what was asked for last. */
  boolean isDrawn() {
    return camera != null && !painting.busy().get() && surface.isShowing();
  }

  private Painted paint(Order order) {
    int width = Math.max(1, (int) Math.round(order.camera().width() * order.scale()));
    int height = Math.max(1, (int) Math.round(order.camera().height() * order.scale()));
    SharedPicture picture = surface.take(width, height);
    MatrixPainter.paint(
        order.cells(),
        order.camera(),
        order.scale(),
        order.palette(),
        order.ground(),
        picture.argb(),
        width);
    return new Painted(order, picture);
  }

  private void present(Painted painted) {
    surface.show(painted.picture(), painted.order().scale());
  }

  /** Draws names, halos and the cross anew. */
  void drawOverlay() {
    if (cells != null && camera != null) {
      overlay.draw(
          new MatrixOverlay.Content(
              cells,
              camera,
              explorer.selection().cities().get(),
              new MatrixOverlay.Content.Pointed(gestures.row(), gestures.column()),
              messages.language(),
              style(),
              type.getFont().getFamily()));
    }
  }

  /** Shows the cells through another camera. */
  void move(MatrixCamera next) {
    if (!next.equals(camera)) {
      camera = next;
      repaint();
    }
  }

  /** Zooms about the middle. */
  void zoom(double factor) {
    if (camera != null) {
      move(camera.zoomed(factor, camera.width() / 2, camera.height() / 2));
    }
  }

  /** Shows the whole matrix. */
  void fit() {
    if (camera != null) {
      move(MatrixCamera.fitted(camera.width(), camera.height(), camera.size()));
    }
  }
}
