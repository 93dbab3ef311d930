package org.meridian.ui.map;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;

/** A floating pane over the map with choices in it; it scrolls where the map is low. */
abstract class MapPanel extends ScrollPane {

  private final LiveMessages messages;
  private final VBox content = new VBox();

  MapPanel(LiveMessages messages, String id, String titleKey) {
    this.messages = messages;
    setId(id);
    getStyleClass().add("map-panel");
    content.getStyleClass().add("map-panel-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    accessibleTextProperty().bind(messages.bind(titleKey));
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setOnKeyPressed(this::closeOnEscape);
  }

  /** Closes on Escape, also where the button that opened it has the focus. */
  final void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
      setVisible(false);
      event.consume();
    }
  }

  /** As high as the content at its own width, where words are wrapped. */
  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(content.prefHeight(content.prefWidth(-1)))
        + snappedTopInset()
        + snappedBottomInset();
  }

  /** Puts nodes below what stands there. */
  final void put(Node... nodes) {
    content.getChildren().addAll(nodes);
  }

  /** A heading above a group of choices. */
  final Label heading(String key) {
    Label label = words(messages.bind(key));
    label.getStyleClass().add("map-panel-heading");
    return label;
  }

  /** Words of explanation, set back in colour. */
  final Label hint(String key) {
    Label label = words(messages.bind(key));
    label.getStyleClass().add("map-panel-hint");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** A caption above a control, for eyes and for readers by ear. */
  final VBox captioned(String key, Control control) {
    Label label = words(messages.bind(key));
    label.setLabelFor(control);
    label.getStyleClass().add("map-panel-caption");
    control.accessibleTextProperty().bind(messages.bind(key));
    control.setMaxWidth(Double.MAX_VALUE);
    return new VBox(2, label, control);
  }

  private static Label words(ObservableValue<String> words) {
    Label label = new Label();
    label.textProperty().bind(words);
    return label;
  }

  /** Names a control without visible words. */
  static void name(Control control, String id, ObservableValue<String> words) {
    control.setId(id);
    control.accessibleTextProperty().bind(words);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words);
    control.setTooltip(tip);
  }
}
