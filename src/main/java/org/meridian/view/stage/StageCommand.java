package org.meridian.view.stage;

/** What a presenter asks of the stage. */
public sealed interface StageCommand {

  /**
   * Goes to a step.
   *
   * @param step counted from 0; may be one that the story lacks
   */
  record GoToStep(int step) implements StageCommand {}

  /** What needs no more than its name. */
  enum Act implements StageCommand {
    NEXT,
    PREVIOUS,
    FIRST,
    LAST,
    BLACK,
    FREEZE,
    POINTER,
    INK,
    LANGUAGE,
    THEME,
    /** Shows or folds the presenter's notes over the stage, where there is one screen. */
    NOTES,
    /** Opens or closes what an audience may ask; the presenter needs the notes' place for it. */
    ASK,
    /** Returns to the step, or ends. */
    LEAVE
  }
}
