package org.meridian.ui.profile;

import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.profile.ProfileLink;

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

  /** Shows a link. */
  void show(ProfileLink link) {
    other = link.end().id();
    String name = messages.get(link.end().name());
    part.set(link.part());
    button.setText(name + "  " + link.text());
    button.say(name, () -> messages.get("profile.links.help", name, Numbers.exact(link.score())));
  }
}
