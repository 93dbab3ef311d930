package org.meridian.ui.presenting.hand;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.StagePoint;

/** The soft spot of the pointer, and what is drawn by hand, in the size of the picture below. */
public final class InkPane extends Pane {

  /** Of the height of the stage. */
  private static final double SPOT = 0.035;

  private static final double INK = 0.0045;
  private static final Color RED = Color.web("#E5484D");

  private static final RadialGradient SOFT =
      new RadialGradient(
          0,
          0,
          0.5,
          0.5,
          0.5,
          true,
          CycleMethod.NO_CYCLE,
          shade(0, 0.95),
          shade(0.35, 0.8),
          shade(1, 0));

  private final StageOverlay overlay;
  private final Group lines = new Group();
  private final Circle spot = new Circle();
  private final Rectangle box = new Rectangle();

  public InkPane(StageOverlay overlay) {
    this.overlay = overlay;
    setManaged(false);
    setMouseTransparent(true);
    lines.setManaged(false);
    spot.setManaged(false);
    spot.setVisible(false);
    spot.getStyleClass().add("stage-spot");
    lines.getStyleClass().add("stage-ink");
    spot.setFill(SOFT);
    box.setManaged(false);
    box.setVisible(false);
    box.setFill(RED.deriveColor(0, 1, 1, 0.12));
    box.setStroke(RED);
    box.getStrokeDashArray().setAll(6.0, 4.0);
    getChildren().setAll(lines, box, spot);
    overlay.held().subscribe(this::hold);
    overlay.spot().subscribe(this::place);
    overlay.strokes().subscribe(this::draw);
    widthProperty().subscribe(wide -> redraw());
    heightProperty().subscribe(high -> redraw());
  }

  private static Stop shade(double place, double opacity) {
    return new Stop(place, RED.deriveColor(0, 1, 1, opacity));
  }

  public void setSpotShown(boolean shown) {
    spot.setVisible(shown && overlay.spot().get().isPresent());
    spot.setUserData(shown);
  }

  private void redraw() {
    place(overlay.spot().get());
    draw(overlay.strokes().get());
  }

  private void place(Optional<StagePoint> at) {
    spot.setVisible(at.isPresent() && Boolean.TRUE.equals(spot.getUserData()));
    spot.setRadius(SPOT * getHeight());
    at.ifPresent(
        point -> {
          spot.setCenterX(point.across() * getWidth());
          spot.setCenterY(point.down() * getHeight());
        });
  }

  /** Where the words of a callout are to go. */
  private void hold(Optional<HeldCallout> held) {
    box.setVisible(held.isPresent());
    held.ifPresent(
        callout -> {
          box.setX(callout.from().across() * getWidth());
          box.setY(callout.from().down() * getHeight());
          box.setWidth((callout.to().across() - callout.from().across()) * getWidth());
          box.setHeight((callout.to().down() - callout.from().down()) * getHeight());
        });
  }

  private void draw(List<InkStroke> strokes) {
    lines.getChildren().setAll(strokes.stream().map(this::line).toList());
  }

  private Polyline line(InkStroke stroke) {
    Polyline line = new Polyline();
    for (StagePoint point : stroke.points()) {
      line.getPoints().addAll(point.across() * getWidth(), point.down() * getHeight());
    }
    line.setFill(null);
    line.setStroke(RED);
    line.setStrokeWidth(Math.max(1.5, INK * getHeight()));
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }
}
