package org.meridian.ui.folds;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * One part of a pane, with a head that opens and shuts it. What it holds is made when it is first
 * opened.
 */
public final class PaneFold extends VBox {

  private final String name;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final FoldHead head;
  private Supplier<? extends Node> content;

  /**
   * @param name it is remembered by; the id of its head is {@code pane-fold-} and this
   * @param title in the reader's language
   * @param content made at the first opening
   */
  public PaneFold(String name, ObservableValue<String> title, Supplier<? extends Node> content) {
    this.name = name;
    this.content = content;
    head = new FoldHead("pane-fold-" + name, title, open);
    getStyleClass().add("pane-fold");
    getChildren().add(head);
    open.subscribe(this::turn);
  }

  /** The name that it is remembered by. */
  String name() {
    return name;
  }

  /** Whether it is open. */
  public BooleanProperty open() {
    return open;
  }

  /** Its head. */
  Node head() {
    return head;
  }

  /** Puts something at the right of the head that is there while the fold is shut. */
  public PaneFold whileShut(Node node) {
    head.getChildren().add(node);
    node.setMouseTransparent(true);
    seen(node, open.not());
    return this;
  }

  /** Says in a few words at the right of the head what a shut fold holds. */
  public PaneFold whileShut(ObservableValue<String> words) {
    Label label = new Label();
    label.textProperty().bind(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll("secondary", "fold-words");
    return whileShut(label);
  }

  /** Puts a control at the right of the head that is there while the fold is open. */
  public PaneFold whileOpen(Node node) {
    head.getChildren().add(node);
    seen(node, open);
    return this;
  }

  private static void seen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private void turn(boolean now) {
    if (now && content != null) {
      Node made = content.get();
      content = null;
      seen(made, open);
      getChildren().add(made);
    }
  }
}
