package org.meridian.ui.clusters.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.meridian.ui.text.LiveMessages;

/** A step to another radius, in words or, where room is short, as an arrow. */
public final class StepButton extends Button {

  private final LiveMessages messages;
  private final String key;
  private final String arrow;
  private final Tooltip tip = new Tooltip();

  /**
   * @param name of the step, which its words and its id are called by
   * @param arrow in place of words; empty where there are none
   */
  public StepButton(LiveMessages messages, String name, String arrow, Runnable action) {
    this.messages = messages;
    key = "clusters." + name;
    this.arrow = arrow;
    setId("clusters-" + name);
    getStyleClass().addAll("small", "strip-button");
    accessibleTextProperty().bind(messages.bind(key));
    tip.textProperty().bind(messages.bind(key));
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> action.run());
    shorten(false);
  }

  /** Says the step in the language of now, as an arrow if there is one and it is to be short. */
  public void shorten(boolean isShort) {
    boolean isArrow = isShort && !arrow.isEmpty();
    setText(isArrow ? arrow : messages.get(key));
    setTooltip(isArrow ? tip : null);
  }
}
