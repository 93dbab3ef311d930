package org.meridian.ui.surface;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens dialogs whole. The toolkit gives a dialog's window its size before the styles of its pane
 * are known, and a desktop may keep that size; so the window takes the pane's own size once it is
 * there, as far as the screen reaches.
 */
public final class OpenDialog {

  private OpenDialog() {}

  /** Shows a dialog over a window, without holding up the rest. */
  public static void over(Window owner, Dialog<?> dialog) {
    dialog.initOwner(owner);
    dialog.show();
    fit(owner, dialog.getDialogPane());
  }

  private static void fit(Window owner, DialogPane pane) {
    Stage stage = (Stage) pane.getScene().getWindow();
    Rectangle2D screen = screenOf(owner);
    pane.applyCss();
    double across = Math.max(0, stage.getWidth() - pane.getScene().getWidth());
    double down = Math.max(0, stage.getHeight() - pane.getScene().getHeight());
    double width = Math.min(pane.prefWidth(-1) + across, screen.getWidth());
    double height = Math.min(pane.prefHeight(pane.prefWidth(-1)) + down, screen.getHeight());
    stage.setMinWidth(width);
    stage.setMinHeight(height);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setX(within(owner.getX() + (owner.getWidth() - width) / 2, width, screen, true));
    stage.setY(within(owner.getY() + (owner.getHeight() - height) / 2, height, screen, false));
  }

  private static Rectangle2D screenOf(Window owner) {
    return Screen.getScreensForRectangle(
            owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
        .stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }

  private static double within(double start, double size, Rectangle2D screen, boolean across) {
    double from = across ? screen.getMinX() : screen.getMinY();
    double to = across ? screen.getMaxX() : screen.getMaxY();
    return Math.max(from, Math.min(start, to - size));
  }
}
