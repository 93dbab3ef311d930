package org.meridian.ui.presenting;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.StageCommand;

/**
 * Which panel stands beside the picture of the stage. Where there is one screen, questions bring
 * the presenter's view over the stage, and take it away again once they are answered. Lives on the
 * JavaFX thread.
 */
public final class PresenterPanels {

  private final ReadOnlyObjectWrapper<PresenterPanel> shown =
      new ReadOnlyObjectWrapper<>(PresenterPanel.NOTES);

  private final ReadOnlyObjectProperty<PresentingState> state;
  private final Consumer<StageCommand> act;
  private boolean isBrought;

  /**
   * @param state where the presenter is
   * @param act does what is asked for
   */
  PresenterPanels(ReadOnlyObjectProperty<PresentingState> state, Consumer<StageCommand> act) {
    this.state = state;
    this.act = act;
  }

  /** The one that stands there. */
  public ReadOnlyObjectProperty<PresenterPanel> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Puts another in its place. */
  public void turnTo(PresenterPanel other) {
    shown.set(other);
  }

  /** Whether a command asks for nothing more than a panel to open or close. */
  boolean isAllOf(StageCommand command, PresentingState now) {
    if (command == StageCommand.Act.ASK) {
      ask(now.notes());
      return !isAsking();
    }
    return command == StageCommand.Act.LEAVE && !now.off() && leave();
  }

  /**
   * Opens the questions, or closes them.
   *
   * @param isSeen whether the presenter sees any panel
   */
  private void ask(boolean isSeen) {
    boolean isOpen = shown.get() == PresenterPanel.ASK && isSeen;
    if (isOpen) {
      leave();
    } else {
      isBrought = !isSeen;
      shown.set(PresenterPanel.ASK);
    }
  }

  private boolean isAsking() {
    return shown.get() == PresenterPanel.ASK;
  }

  /** An answer is on the stage, where all must see it. */
  void staged() {
    if (isBrought) {
      isBrought = false;
      if (state.get().notes()) {
        act.accept(StageCommand.Act.NOTES);
      }
    }
  }

  /** Gives the place back to the notes; whether another panel had it. */
  boolean leave() {
    boolean isOpen = shown.get() != PresenterPanel.NOTES;
    shown.set(PresenterPanel.NOTES);
    staged();
    return isOpen;
  }

  /** The questions are about a step that is left, or have been answered. */
  void answered() {
    if (isAsking()) {
      leave();
    }
  }
}
