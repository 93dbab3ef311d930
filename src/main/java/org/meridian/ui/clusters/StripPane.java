package org.meridian.ui.clusters;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.meridian.render.figure.strip.StripPainter;
import org.meridian.ui.background.Background;
import org.meridian.ui.clusters.room.PresenterMode;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.PointerTip;
import org.meridian.ui.surface.TipText;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.StripRoom;
import org.meridian.view.clusters.StripRow;
import org.meridian.view.clusters.SurvivalStrip;

/**
 * The strip of radii below the map: drag anywhere in it to move the radius, click a bar to choose
 * its cluster, rest on it to read when it appears and ends.
 */
public final class StripPane extends VBox {

  private static final double TOUCH = 4;
  private static final double LEAST_BAND = 8;
  private static final double RULER_GROWN = 1.3;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final StripPicture picture;
  private final Region line = new Region();
  private final Region band = new Region();
  private final Label tag = new Label();
  private final PointerTip tip = new PointerTip();
  private final Pane area = new Area();
  private final StripHead head;
  private final ComparisonTable table;
  private final ClusterMenu menu;
  private SurvivalStrip strip;
  private boolean dragging;

  /**
   * @param bench what is shown
   * @param painter paints strips
   * @param background where they are painted
   */
  public StripPane(
      Explorer explorer,
      LiveMessages messages,
      ClusterBench bench,
      StripPainter painter,
      Background background) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    picture = new StripPicture(explorer, painter, background);
    menu = new ClusterMenu(explorer, messages, bench);
    getStyleClass().add("strip-pane");
    setMinHeight(0);
    head = new StripHead(messages, bench);
    table = new ComparisonTable(explorer, messages, bench);
    prepareArea();
    prepareTable();
    StackPane pages = new StackPane(area, table);
    pages.setMinSize(0, 0);
    VBox.setVgrow(pages, Priority.ALWAYS);
    getChildren().setAll(head, pages);
    prepareRuler(bench.sight().presented());
    bench.content().subscribe(this::show);
    bench.lit().identity().subscribe(now -> placeBand());
    explorer.dark().subscribe(this::repaint);
    explorer.textScale().subscribe(area::requestLayout);
    messages.languageProperty().subscribe(language -> show(bench.content().get()));
  }

  private void prepareRuler(PresenterMode mode) {
    mode.hide(head);
    mode.mark(this);
    mode.on().subscribe(now -> show(bench.content().get()));
  }

  /** The table stands in place of the strip while a setting is pinned and it is asked for. */
  private void prepareTable() {
    table.visibleProperty().bind(head.isComparing().and(bench.sight().presented().on().not()));
    area.visibleProperty().bind(table.visibleProperty().not());
    head.isComparing().subscribe(now -> show(bench.content().get()));
  }

  private void prepareArea() {
    area.setId("survival-strip");
    area.getStyleClass().add("survival-strip");
    area.setFocusTraversable(true);
    area.accessibleTextProperty().bind(messages.bind("clusters.strip.title"));
    line.getStyleClass().add("strip-line");
    tag.getStyleClass().add("strip-tag");
    tag.setId("strip-radius");
    picture.setManaged(false);
    line.setManaged(false);
    band.getStyleClass().add("strip-band");
    band.setManaged(false);
    band.setMouseTransparent(true);
    band.setVisible(false);
    tag.setManaged(false);
    line.setMouseTransparent(true);
    tag.setMouseTransparent(true);
    area.setCursor(Cursor.H_RESIZE);
    area.getChildren().setAll(band, picture, line, tag, tip);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(area.widthProperty());
    clip.heightProperty().bind(area.heightProperty());
    area.setClip(clip);
    area.setOnMousePressed(event -> area.requestFocus());
    area.setOnMouseDragged(this::drag);
    area.setOnMouseReleased(this::release);
    area.setOnMouseMoved(this::hover);
    area.setOnMouseExited(event -> leave());
    area.setOnContextMenuRequested(
        event ->
            room()
                .flatMap(room -> row(room, event.getX(), event.getY()))
                .flatMap(row -> bench.clusters().flatMap(found -> found.of(row.identity().id())))
                .ifPresent(
                    cluster -> menu.open(area, cluster, event.getScreenX(), event.getScreenY())));
  }

  /** Lays the picture out with the area. */
  private final class Area extends Pane {

    @Override
    protected void layoutChildren() {
      picture.resizeRelocate(0, 0, getWidth(), getHeight());
      repaint();
      placeHandle();
      placeBand();
    }
  }

  /** Lays a band under the row of the cluster that the pointer is on, in whichever part. */
  private void placeBand() {
    band.setVisible(false);
    room().ifPresent(this::placeBand);
  }

  private void placeBand(StripRoom room) {
    for (int row = 0; row < strip.rows().size(); row++) {
      if (strip.rows().get(row).identity().id().equals(bench.lit().identity().get())) {
        double high = Math.max(LEAST_BAND, room.step() + 2);
        band.resizeRelocate(0, Math.rint(room.y(row) - high / 2), room.width(), Math.rint(high));
        band.setVisible(true);
      }
    }
  }

  private void leave() {
    tip.takeAway();
    bench.lit().off();
  }

  private Optional<StripRoom> room() {
    return strip == null || area.getWidth() < 1
        ? Optional.empty()
        : Optional.of(StripRoom.of(strip, area.getWidth(), area.getHeight(), grown()));
  }

  private boolean isRuler() {
    return bench.sight().presented().on().get();
  }

  private double grown() {
    return explorer.textScale().get().factor() * (isRuler() ? RULER_GROWN : 1);
  }

  private void show(BenchContent content) {
    if (content == null) {
      return;
    }
    SurvivalStrip whole = content.shown().map(BenchContent.BesideMap::strip).orElse(null);
    strip = whole != null && isRuler() ? whole.ruler() : whole;
    head.show(content);
    picture.setVisible(strip != null);
    repaint();
    placeHandle();
    placeBand();
  }

  private void repaint() {
    if (room().isPresent() && area.getScene() != null && area.getScene().getWindow() != null) {
      double unit = area.getScene().getWindow().getRenderScaleX();
      picture.draw(strip, area.getWidth(), area.getHeight(), unit, grown());
    }
  }

  private void placeHandle() {
    Optional<StripRoom> room = room();
    line.setVisible(room.isPresent());
    tag.setVisible(room.isPresent());
    room.ifPresent(this::placeHandle);
  }

  private void placeHandle(StripRoom room) {
    double km = bench.settings().radiusKm();
    double x = room.x(km);
    line.resizeRelocate(Math.round(x) - 1, 0, 2, room.rowsBottom());
    tag.setText(messages.get("clusters.km", ClusterWords.km(km)));
    tag.applyCss();
    double wide = tag.prefWidth(-1);
    double left = Math.clamp(x - wide / 2, 0, Math.max(0, area.getWidth() - wide));
    tag.resizeRelocate(left, room.rowsBottom(), wide, tag.prefHeight(-1));
  }

  private void drag(MouseEvent event) {
    if (!event.isStillSincePress() || dragging) {
      dragging = true;
      tip.takeAway();
      room().ifPresent(room -> bench.previewRadius(whole(room.km(event.getX()))));
      placeHandle();
    }
  }

  private void release(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (dragging) {
      dragging = false;
      room().ifPresent(room -> bench.commitRadius(whole(room.km(event.getX()))));
    } else {
      row(event).ifPresentOrElse(row -> bench.choose(row.identity().id()), () -> jump(event));
    }
  }

  /** A click on no bar moves the radius there. */
  private void jump(MouseEvent event) {
    room().ifPresent(room -> bench.commitRadius(whole(room.km(event.getX()))));
  }

  private static double whole(double km) {
    return Math.rint(km);
  }

  /** The row whose bar is under the pointer. */
  private Optional<StripRow> row(MouseEvent event) {
    return room().flatMap(room -> row(room, event.getX(), event.getY()));
  }

  private Optional<StripRow> row(StripRoom room, double x, double y) {
    OptionalInt at = room.rowAt(y);
    return at.stream()
        .mapToObj(strip.rows()::get)
        .filter(
            row ->
                x >= room.x(row.bar().birthKm()) - TOUCH
                    && x <= room.x(row.bar().deathKm()) + TOUCH)
        .findFirst();
  }

  private void hover(MouseEvent event) {
    row(event)
        .ifPresentOrElse(
            row -> {
              tip.tell(
                  new TipText(messages.get(row.name()), row.sentence().in(messages), List.of()));
              tip.place(event.getX(), event.getY());
              bench.lit().on(row.identity().id());
            },
            this::leave);
  }
}
