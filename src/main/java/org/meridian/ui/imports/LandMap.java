package org.meridian.ui.imports;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.model.City;

/**
 * A small map of the land on which a place is set by a click: the wheel zooms, dragging moves. Its
 * plane is plate carrée, of which x and y are the angles.
 */
final class LandMap extends Pane {

  private static final double DEEPEST = 64;
  private static final double STEP = 1.25;

  private final Path land = new Path();
  private final Affine onScreen = new Affine();
  private final Circle mark = new Circle(5);
  private final CandidateMarks candidates = new CandidateMarks();
  private Point2D marked;
  private Point2D pressed;
  private Point2D dragged;
  private double zoom = 1;
  private double centreX;
  private double centreY;

  /**
   * @param placed takes latitude and longitude of a click, in degrees
   */
  LandMap(BiConsumer<Double, Double> placed) {
    setId("import-map");
    getStyleClass().add("import-map");
    setMinSize(200, 100);
    setPrefSize(320, 170);
    land.getStyleClass().add("import-land");
    land.setFillRule(FillRule.EVEN_ODD);
    land.getTransforms().setAll(onScreen);
    mark.getStyleClass().add("import-place-mark");
    mark.setVisible(false);
    getChildren().setAll(new Group(land), candidates, mark);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setOnScroll(this::scroll);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(event -> release(event, placed));
    widthProperty().subscribe(this::lay);
    heightProperty().subscribe(this::lay);
  }

  /** Takes the outlines of land, laid flat about longitude 0. */
  void draw(ProjectedShapes shapes) {
    land.getElements().clear();
    for (int part = 0; part < shapes.size(); part++) {
      for (int point = shapes.start(part); point < shapes.end(part); point++) {
        double x = shapes.xy()[2 * point];
        double y = shapes.xy()[2 * point + 1];
        land.getElements().add(point == shapes.start(part) ? new MoveTo(x, y) : new LineTo(x, y));
      }
    }
    lay();
  }

  /** Marks a place, in degrees; NaN for none. */
  void mark(double latitude, double longitude) {
    marked = new Point2D(Math.toRadians(longitude), Math.toRadians(latitude));
    mark.setVisible(!Double.isNaN(latitude));
    lay();
  }

  /** Numbers the cities that a name may mean, and shows the part of the world they lie in. */
  void candidates(List<City> cities) {
    candidates.set(cities);
    zoom = candidates.zoom();
    centreX = candidates.box().getCenterX();
    centreY = candidates.box().getCenterY();
    lay();
  }

  /** Pixels for a radian: the world fills the width at first. */
  private double scale() {
    return Math.max(1, getWidth()) / (2 * Math.PI) * zoom;
  }

  private void lay() {
    double scale = scale();
    onScreen.setToTransform(
        scale, 0, getWidth() / 2 - centreX * scale, 0, -scale, getHeight() / 2 + centreY * scale);
    candidates.lay(onScreen::transform);
    if (mark.isVisible()) {
      Point2D at = onScreen.transform(marked);
      mark.relocate(at.getX() - mark.getRadius(), at.getY() - mark.getRadius());
    }
  }

  private Point2D place(double x, double y) {
    double scale = scale();
    return new Point2D(
        centreX + (x - getWidth() / 2) / scale, centreY - (y - getHeight() / 2) / scale);
  }

  /** What is under the pointer stays there. */
  private void scroll(ScrollEvent event) {
    event.consume();
    Point2D before = place(event.getX(), event.getY());
    zoom = Math.clamp(zoom * (event.getDeltaY() > 0 ? STEP : 1 / STEP), 1, DEEPEST);
    Point2D after = place(event.getX(), event.getY());
    move(before.getX() - after.getX(), before.getY() - after.getY());
  }

  private void move(double x, double y) {
    centreX = Math.clamp(centreX + x, -Math.PI, Math.PI);
    centreY = Math.clamp(centreY + y, -Math.PI / 2, Math.PI / 2);
    lay();
  }

  private void press(MouseEvent event) {
    pressed = new Point2D(event.getX(), event.getY());
    dragged = pressed;
  }

  private void drag(MouseEvent event) {
    double scale = scale();
    move((dragged.getX() - event.getX()) / scale, (event.getY() - dragged.getY()) / scale);
    dragged = new Point2D(event.getX(), event.getY());
  }

  private void release(MouseEvent event, BiConsumer<Double, Double> placed) {
    Point2D at = place(event.getX(), event.getY());
    boolean onMap = Math.abs(at.getX()) <= Math.PI && Math.abs(at.getY()) <= Math.PI / 2;
    if (onMap && pressed.distance(event.getX(), event.getY()) < 4) {
      placed.accept(rounded(at.getY()), rounded(at.getX()));
    }
  }

  /** In degrees, no finer than the screen shows. */
  private double rounded(double radians) {
    double fine = zoom < 8 ? 10 : 1000;
    return Math.round(Math.toDegrees(radians) * fine) / fine;
  }
}
