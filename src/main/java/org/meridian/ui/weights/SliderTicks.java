package org.meridian.ui.weights;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.meridian.scoring.advice.TippingTick;

/**
 * Marks below a slider at the percentages where the order of the best tips. Pointing at a mark says
 * who passes whom there; a click sets the weight to it.
 */
final class SliderTicks extends Pane {

  /** Half the width of a slider's thumb: the track ends there. */
  private static final double THUMB = 8;

  private static final double HEIGHT = 6;
  private static final double NEAR = 4;

  private final Function<TippingTick, String> words;
  private final Tooltip tooltip = new Tooltip();
  private List<TippingTick> ticks = List.of();

  /**
   * @param words says what happens at a tick
   * @param chosen takes the percentage of a mark that was clicked
   */
  SliderTicks(Function<TippingTick, String> words, DoubleConsumer chosen) {
    this.words = words;
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
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

  void show(List<TippingTick> all) {
    ticks = all;
    getChildren().setAll(all.stream().map(tick -> new Line()).toList());
    getChildren().forEach(line -> line.getStyleClass().add("slider-tick"));
    setVisible(!all.isEmpty());
  }

  private double place(TippingTick tick) {
    return Math.round(THUMB + (getWidth() - 2 * THUMB) * tick.percent() / 100) + 0.5;
  }

  @Override
  protected void layoutChildren() {
    for (int n = 0; n < ticks.size(); n++) {
      Line line = (Line) getChildren().get(n);
      line.setStartX(place(ticks.get(n)));
      line.setEndX(place(ticks.get(n)));
      line.setStartY(1);
      line.setEndY(HEIGHT - 1);
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
    for (TippingTick tick : ticks) {
      double distance = Math.abs(place(tick) - x);
      if (distance <= least) {
        least = distance;
        nearest = tick;
      }
    }
    return nearest;
  }
}
