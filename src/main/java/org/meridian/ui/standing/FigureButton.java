package org.meridian.ui.standing;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A figure that leads somewhere: it is a button, but looks like the figure until it is pointed at.
 */
public final class FigureButton extends Button {

  private final Tooltip tooltip = new Tooltip();

  /**
   * @param action what a click or Enter does
   */
  public FigureButton(Runnable action) {
    getStyleClass().add("figure-button");
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    tooltip.setShowDelay(Duration.millis(400));
    setTooltip(tooltip);
    setOnAction(event -> action.run());
  }

  /** Shows something that fills the button. */
  public void fillWith(Region graphic) {
    graphic.prefWidthProperty().bind(widthProperty().subtract(8));
    setGraphic(graphic);
  }

  /**
   * What is said of the figure.
   *
   * @param name by a screen reader
   * @param words when it is pointed at; put together only then
   */
  public void say(String name, Supplier<String> words) {
    setAccessibleText(name);
    tooltip.setOnShowing(event -> tooltip.setText(words.get()));
  }
}
