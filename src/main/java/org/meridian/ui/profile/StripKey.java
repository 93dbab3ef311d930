package org.meridian.ui.profile;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.meridian.ui.text.LiveMessages;

/** What the marks on a strip mean. */
final class StripKey extends FlowPane {

  private static final double ON_ONE_LINE = 640;

  /**
   * @param grown what lengths are multiplied by, for text is
   */
  StripKey(LiveMessages messages, double grown) {
    super(12 * grown, 2);
    // Its height is asked for before its width is known: on one line wherever there is room.
    setPrefWrapLength(ON_ONE_LINE * grown);
    getStyleClass().add("strip-key");
    getChildren()
        .addAll(
            entry(messages, dot("key-all", 1.5 * grown), "profile.key.all"),
            entry(messages, dot("key-region", 2 * grown), "profile.key.region"),
            entry(messages, dot("own-ring", 4.5 * grown), "profile.key.own"),
            entry(messages, line("median-peers", 12 * grown), "profile.key.peers"),
            entry(messages, line("median-all", 12 * grown), "profile.key.median"));
  }

  private static Circle dot(String style, double radius) {
    Circle dot = new Circle(radius);
    dot.getStyleClass().add(style);
    return dot;
  }

  private static Line line(String style, double length) {
    Line line = new Line(0.5, 0, 0.5, length);
    line.getStyleClass().add(style);
    return line;
  }

  private static HBox entry(LiveMessages messages, Node mark, String key) {
    Label words = new Label(messages.get(key));
    words.getStyleClass().add("secondary");
    HBox entry = new HBox(4, mark, words);
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }
}
