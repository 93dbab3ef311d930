package org.meridian.ui.weights;

import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.meridian.scoring.advice.TippingTick;

/**
 * Marks below a slider at the percentages where the order of the best tips, taller ones where it is
 * that of the foremost. Pointing at a mark says who passes whom there; a click sets the weight to
 * it.
 */
final class SliderTicks extends Pane {

  /** Half the width of a slider's thumb: the track ends there. */
  private static final double THUMB = 8;

  /** The height as designed; style sheets give the one that stands, which grows with the text. */
  private static final double HEIGHT = 6;

  private static final double SHORT = 3;
  private static final double NEAR = 4;

  private final Function<TippingTick, String> words;
  private final Tooltip tooltip = new Tooltip();
  private SliderMarks marks = SliderMarks.NONE;

  /**
   * @param words says what happens at a tick
   * @param chosen takes the percentage of a mark that was clicked
   */
  SliderTicks(Function<TippingTick, String> words, DoubleConsumer chosen) {
    this.words = words;
    getStyleClass().add("slider-ticks");
    Tooltip.install(this, tooltip);
    setOnMouseMoved(event -> point(event.getX()));
    setOnMouseClicked(
        event -> {
          TippingTick tick = nearest(event.getX());
          if (tick != null) {
            chosen.accept(tick.percent());
          }
        });
  }

  void show(SliderMarks shown) {
    marks = shown;
    getChildren().setAll(shown.all().stream().map(this::line).toList());
    setVisible(!shown.all().isEmpty());
  }

  private Line line(TippingTick tick) {
    Line line = new Line();
    line.getStyleClass().add("slider-tick");
    if (marks.isForemost(tick)) {
      line.getStyleClass().add("foremost");
    }
    return line;
  }

  private double grown() {
    return getHeight() / HEIGHT;
  }

  private double thumb() {
    return THUMB * grown();
  }

  private double place(TippingTick tick) {
    return Math.round(thumb() + (getWidth() - 2 * thumb()) * tick.percent() / 100) + 0.5;
  }

  @Override
  protected void layoutChildren() {
    for (int n = 0; n < marks.all().size(); n++) {
      TippingTick tick = marks.all().get(n);
      Line line = (Line) getChildren().get(n);
      line.setStartX(place(tick));
      line.setEndX(place(tick));
      line.setStartY(1);
      line.setEndY((marks.isForemost(tick) ? HEIGHT - 1 : SHORT) * grown());
    }
  }

  private void point(double x) {
    TippingTick tick = nearest(x);
    tooltip.setText(tick == null ? "" : words.apply(tick));
    setCursor(tick == null ? null : Cursor.HAND);
  }

  private TippingTick nearest(double x) {
    TippingTick nearest = null;
    double least = NEAR;
    for (TippingTick tick : marks.all()) {
      double distance = Math.abs(place(tick) - x);
      if (distance <= least) {
        least = distance;
        nearest = tick;
      }
    }
    return nearest;
  }
}
