package org.meridian.ui.state;

/** Says that a scenario could not be evaluated, and what was done about it. */
public final class EvaluationFailure extends Exception {

  private static final long serialVersionUID = 1;

  /** What was taken back. */
  public enum Undone {
    /** A change under way: controls and ranking are those from before it. */
    PREVIEW,
    /** A step of the history: the scenario is the one before it. */
    STEP,
    /** The opening of a dataset: the one before stays open. */
    OPENING,
    /** Nothing: it was about a dataset that is not open any more. */
    NOTHING
  }

  private final Undone undone;

  EvaluationFailure(Undone undone, Throwable cause) {
    super(undone.name(), cause);
    this.undone = undone;
  }

  /** What was taken back. */
  public Undone undone() {
    return undone;
  }
}
