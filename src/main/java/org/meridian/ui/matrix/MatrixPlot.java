package org.meridian.ui.matrix;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.meridian.model.City;
import org.meridian.model.LinkTable;
import org.meridian.render.style.MapStyle;
import org.meridian.render.style.Theme;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.links.LinkTip;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.Picture;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.Tip;
import org.meridian.ui.text.Messages;

/** The heat map itself: cells drawn on a worker, names and halos above, zoom, pan and picking. */
final class MatrixPlot extends Region {

  /** Room for names at the left and at the top, in units of layout. */
  static final double GUTTER = 108;

  private static final int TRANSPARENT = 0;
  private static final double STEP = 1.25;
  private static final double ARROW = 48;

  /** What a worker paints. */
  private record Order(
      MatrixCells cells, MatrixCamera camera, double scale, int[] palette, int ground) {}

  /** What it painted. */
  private record Painted(Order order, Picture picture) {}

  private final Explorer explorer;
  private final Messages messages;
  private final PictureSurface surface = new PictureSurface();
  private final MatrixOverlay overlay = new MatrixOverlay(GUTTER);
  private final Tip tip = new Tip();

  /** Never seen: takes the type from the style sheets for the canvas, which knows none. */
  private final Text type = new Text();

  private final NewestWins<Order, Painted> painting;
  private MatrixCells cells;
  private MatrixCamera camera;
  private int row = -1;
  private int column = -1;
  private double dragX;
  private double dragY;
  private boolean dragged;

  MatrixPlot(Explorer explorer, Messages messages, Executor worker, Consumer<Throwable> failed) {
    this.explorer = explorer;
    this.messages = messages;
    painting = new NewestWins<>(worker, UiThread.EXECUTOR, this::paint, this::present, failed);
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
    listen();
    explorer.selection().cities().subscribe(this::drawOverlay);
    explorer.dark().subscribe(this::repaint);
    messages.languageProperty().subscribe(this::drawOverlay);
  }

  private void listen() {
    setOnMouseMoved(this::hover);
    setOnMouseExited(event -> leave());
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseClicked(this::click);
    setOnScroll(this::scroll);
    setOnKeyPressed(this::key);
  }

  /** Shows a matrix; keeps the view where it has as many cities as before. */
  void show(MatrixCells next) {
    boolean same = cells != null && cells.size() == next.size();
    cells = next;
    if (!same) {
      camera = null;
    }
    leave();
    requestLayout();
    repaint();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, getWidth() - GUTTER);
    double height = Math.max(1, getHeight() - GUTTER);
    surface.resizeRelocate(GUTTER, GUTTER, width, height);
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
    return MapStyle.of(explorer.dark().get() ? Theme.DARK : Theme.LIGHT);
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
    Picture picture = surface.take(width, height);
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

  private void drawOverlay() {
    if (cells != null && camera != null) {
      overlay.draw(
          new MatrixOverlay.Content(
              cells,
              camera,
              explorer.selection().cities().get(),
              row,
              column,
              messages.language(),
              style(),
              type.getFont().getFamily()));
    }
  }

  private void move(MatrixCamera next) {
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

  private void hover(MouseEvent event) {
    if (camera == null) {
      return;
    }
    boolean left = event.getX() < GUTTER;
    boolean above = event.getY() < GUTTER;
    row = above ? -1 : camera.row(event.getY() - GUTTER);
    column = left ? -1 : camera.column(event.getX() - GUTTER);
    drawOverlay();
    tellOfCell(event.getX(), event.getY());
  }

  private void tellOfCell(double x, double y) {
    if (row < 0 || column < 0) {
      tip.hush();
      return;
    }
    int link = cells.link(row, column);
    tip.tell(
        link >= 0
            ? LinkTip.of(messages, cells.list().result(), link, cells.list().measure())
            : MatrixWords.noLink(messages, cells, row, column));
    tip.place(x, y);
  }

  private void leave() {
    row = -1;
    column = -1;
    tip.hush();
    drawOverlay();
  }

  private void press(MouseEvent event) {
    requestFocus();
    dragX = event.getX();
    dragY = event.getY();
    dragged = false;
  }

  private void drag(MouseEvent event) {
    if (camera != null) {
      dragged |= !event.isStillSincePress();
      tip.hush();
      move(camera.panned(event.getX() - dragX, event.getY() - dragY));
      dragX = event.getX();
      dragY = event.getY();
    }
  }

  private void click(MouseEvent event) {
    if (dragged || camera == null) {
      return;
    }
    hover(event);
    if (event.getClickCount() == 2) {
      move(camera.zoomed(2, event.getX() - GUTTER, event.getY() - GUTTER));
    } else if (row >= 0 && column >= 0) {
      selectCell();
    } else {
      pointed().ifPresentOrElse(this::selectCity, explorer.selection()::clear);
    }
  }

  private void selectCell() {
    int link = cells.link(row, column);
    if (link >= 0) {
      LinkTable links = cells.list().result().links().links();
      explorer
          .selection()
          .selectLink(city(links.origin(link)).id(), city(links.destination(link)).id());
    }
  }

  private void selectCity(City city) {
    explorer.selection().clearLink();
    explorer.selection().select(city.id());
  }

  private Optional<City> pointed() {
    int place = Math.max(row, column);
    return place < 0 ? Optional.empty() : Optional.of(city(cells.axis().city(place)));
  }

  private City city(int position) {
    return cells.list().result().dataset().city(position);
  }

  private void scroll(ScrollEvent event) {
    if (camera != null && event.getDeltaY() != 0) {
      double factor = Math.pow(STEP, event.getDeltaY() / 40);
      move(camera.zoomed(factor, event.getX() - GUTTER, event.getY() - GUTTER));
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    boolean known = camera != null && !event.isShortcutDown() && act(event);
    if (known) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> zoom(STEP);
      case MINUS, SUBTRACT -> zoom(1 / STEP);
      case DIGIT0, NUMPAD0, HOME -> fit();
      case LEFT -> move(camera.panned(ARROW, 0));
      case RIGHT -> move(camera.panned(-ARROW, 0));
      case UP -> move(camera.panned(0, ARROW));
      case DOWN -> move(camera.panned(0, -ARROW));
      case ESCAPE -> explorer.selection().clear();
      default -> {
        return false;
      }
    }
    return true;
  }
}
