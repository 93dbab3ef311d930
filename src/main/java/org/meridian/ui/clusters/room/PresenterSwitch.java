package org.meridian.ui.clusters.room;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.meridian.ui.keys.ProgramKey;
import org.meridian.ui.text.LiveMessages;

/** Turns presenter mode on and off. */
public final class PresenterSwitch extends ToggleButton {

  /** The switch of a mode. */
  public PresenterSwitch(LiveMessages messages, PresenterMode mode) {
    setId("clusters-presented");
    getStyleClass().addAll("small", "segmented-button", "presented-switch");
    textProperty().bind(messages.bind("clusters.presented"));
    setMaxWidth(Double.MAX_VALUE);
    Tooltip tip = new Tooltip();
    tip.setWrapText(true);
    tip.textProperty()
        .bind(messages.bind("clusters.presented.tip", ProgramKey.CLUSTERS_PRESENTED.shown()));
    setTooltip(tip);
    accessibleHelpProperty().bind(tip.textProperty());
    selectedProperty().bindBidirectional(mode.on());
  }
}
