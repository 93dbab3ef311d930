package org.meridian.model.reading;

/**
 * What can be wrong with the state that a figure carries, beside what can be wrong with any story.
 * The words stand in the message bundle {@code problems} as those of {@link ProblemCode} do.
 */
public enum FigureCode implements ProblemReason {
  /** No figure at all: neither PNG nor SVG nor PDF. */
  FIGURE_KIND,
  /** A figure that carries no state. */
  FIGURE_WITHOUT_STATE,
  /** A figure that cannot be read to where its state stands. */
  FIGURE_DAMAGED,
  /** A state that is larger than any that the program writes; argument: the most bytes. */
  FIGURE_STATE_TOO_LARGE,
  /** More or fewer than one step. */
  FIGURE_STEPS,
  /** Something that was in the figure and that a state does not hold, as a map of one's own. */
  FIGURE_LEFT_OUT;

  @Override
  public Severity severity() {
    return this == FIGURE_LEFT_OUT ? Severity.WARNING : Severity.ERROR;
  }
}
