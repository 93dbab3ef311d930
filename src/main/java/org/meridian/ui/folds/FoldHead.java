package org.meridian.ui.folds;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.theme.IconButtons;

/**
 * The head of a fold. A click, Space or Enter opens and shuts it; the right arrow opens, the left
 * one shuts.
 */
final class FoldHead extends HBox {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final BooleanProperty open;

  FoldHead(String id, ObservableValue<String> title, BooleanProperty open) {
    this.open = open;
    setId(id);
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    getStyleClass().add("fold-head");
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    accessibleTextProperty().bind(title);
    Label name = new Label();
    name.textProperty().bind(title);
    name.getStyleClass().add("fold-title");
    name.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(IconButtons.icon(Feather.CHEVRON_RIGHT), name, between);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    open.subscribe(
        now -> {
          pseudoClassStateChanged(OPEN, now);
          notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
        });
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
      requestFocus();
      open.set(!open.get());
      click.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getTarget() != this || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    boolean next =
        switch (key.getCode()) {
          case SPACE, ENTER -> !open.get();
          case RIGHT -> true;
          case LEFT -> false;
          default -> open.get();
        };
    if (next != open.get()) {
      open.set(next);
      key.consume();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.EXPANDED
        ? (Object) open.get()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case EXPAND -> open.set(true);
      case COLLAPSE -> open.set(false);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
