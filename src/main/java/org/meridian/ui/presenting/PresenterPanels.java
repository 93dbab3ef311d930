package org.meridian.ui.presenting;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which panel stands beside the picture of the stage. Lives on the JavaFX thread. */
public final class PresenterPanels {

  private final ReadOnlyObjectWrapper<PresenterPanel> shown =
      new ReadOnlyObjectWrapper<>(PresenterPanel.NOTES);

  PresenterPanels() {}

  /** The one that stands there. */
  public ReadOnlyObjectProperty<PresenterPanel> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Puts another in its place. */
  public void turnTo(PresenterPanel other) {
    shown.set(other);
  }

  /**
   * Opens the questions, or closes them.
   *
   * @param isSeen whether the presenter sees any panel
   */
  void ask(boolean isSeen) {
    boolean isOpen = shown.get() == PresenterPanel.ASK && isSeen;
    shown.set(isOpen ? PresenterPanel.NOTES : PresenterPanel.ASK);
  }

  /** Gives the place back to the notes; whether another panel had it. */
  boolean leave() {
    boolean isOpen = shown.get() != PresenterPanel.NOTES;
    shown.set(PresenterPanel.NOTES);
    return isOpen;
  }

  /** The questions are about a step that is left, or have been answered. */
  void answered() {
    if (shown.get() == PresenterPanel.ASK) {
      shown.set(PresenterPanel.NOTES);
    }
  }
}
