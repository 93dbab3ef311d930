package org.meridian.ui.profile;

import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.meridian.model.City;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.text.LiveMessages;

/** One link of a city: the other end and the score above a bar; a click selects the other end. */
final class LinkLine {

  private static final double BAR = 4;

  /** Where the text of the button begins. */
  private static final double EDGE = 4;

  private final LiveMessages messages;
  private final DoubleProperty part = new SimpleDoubleProperty();
  private final FigureButton button;
  private final VBox line;
  private String other = "";

  LinkLine(LiveMessages messages, Consumer<String> select) {
    this.messages = messages;
    button = new FigureButton(() -> select.accept(other));
    button.setWrapText(true);
    Rectangle bar = new Rectangle(EDGE, 0, 0, BAR);
    bar.getStyleClass().add("link-bar");
    Pane room = new Pane(bar);
    room.setPrefHeight(BAR);
    bar.widthProperty().bind(room.widthProperty().subtract(2 * EDGE).multiply(part));
    line = new VBox(0, button, room);
  }

  VBox line() {
    return line;
  }

  /**
   * Shows a link.
   *
   * @param text the score as it is printed
   * @param most the score of the strongest of all links
   */
  void show(City end, double score, String text, double most) {
    other = end.id();
    String name = messages.get(end.name());
    part.set(Math.clamp(score / most, 0, 1));
    button.setText(name + "  " + text);
    button.say(name, () -> messages.get("profile.links.help", name, Numbers.exact(score)));
  }
}
