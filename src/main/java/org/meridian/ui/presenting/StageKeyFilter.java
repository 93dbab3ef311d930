package org.meridian.ui.presenting;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Takes the keys of the stage before any control does, on the audience's window as on the
 * presenter's. Where something is tried out, controls keep theirs but for those that a clicker
 * sends and Escape.
 */
public final class StageKeyFilter {

  private final Presentation presentation;
  private final BooleanSupplier isControlled;
  private boolean isTaken;

  private StageKeyFilter(Presentation presentation, BooleanSupplier isControlled) {
    this.presentation = presentation;
    this.isControlled = isControlled;
  }

  /**
   * Listens on a scene.
   *
   * @param isControlled whether the focus is where controls need their keys
   */
  public static void on(Scene scene, Presentation presentation, BooleanSupplier isControlled) {
    StageKeyFilter filter = new StageKeyFilter(presentation, isControlled);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> filter.pressed(event, scene));
    scene.addEventFilter(KeyEvent.KEY_TYPED, filter::typed);
  }

  /** A letter that opens a field does not stand in it. */
  private void typed(KeyEvent event) {
    if (isTaken) {
      event.consume();
    }
    isTaken = false;
  }

  private void pressed(KeyEvent event, Scene scene) {
    isTaken = false;
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    KeyCode code = event.getCode();
    if (isControlled.getAsBoolean() && !isOfClicker(code)) {
      return;
    }
    if (code == KeyCode.ENTER && presentation.typed() == 0) {
      pushFocused(scene, event);
      return;
    }
    if (presentation.press(code.name())) {
      isTaken = true;
      event.consume();
    }
  }

  private static boolean isOfClicker(KeyCode code) {
    return code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP || code == KeyCode.ESCAPE;
  }

  /** Space steps, so Enter is what pushes a button that has the focus. */
  private static void pushFocused(Scene scene, KeyEvent event) {
    if (scene.getFocusOwner() instanceof ButtonBase button) {
      button.fire();
      event.consume();
    }
  }
}
