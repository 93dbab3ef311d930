package org.meridian.view.stage;

import java.util.OptionalInt;

/**
 * Where a presenter is in a story. Immutable; {@link #after} leads from one to the next.
 *
 * @param steps how many the story has, at least 1
 * @param step the present one, counted from 0
 * @param off whether what is shown has left the step: something was tried out
 * @param seen what a presenter switches while a step is shown
 * @param missing number of a step that was asked for and that the story lacks, counted from 1
 * @param ended whether the presentation is over
 */
public record PresentingState(
    int steps, int step, boolean off, StageSwitches seen, OptionalInt missing, boolean ended) {

  /**
   * Checks the step.
   *
   * @throws IllegalArgumentException if the story lacks it
   */
  public PresentingState {
    if (step < 0 || step >= steps) {
      throw new IllegalArgumentException("step " + step + " of " + steps);
    }
  }

  /** A presentation that begins at a step. */
  public static PresentingState at(int step, int steps) {
    return new PresentingState(
        steps,
        step,
        false,
        new StageSwitches(false, OptionalInt.empty(), false, false, false),
        OptionalInt.empty(),
        false);
  }

  /** The step that the audience sees. */
  public int shown() {
    return seen.frozen().orElse(step);
  }

  /** Whether the audience's picture is held. */
  public boolean isFrozen() {
    return seen.frozen().isPresent();
  }

  /**
   * What a command leads to. Language and theme are not of this state: they change nothing here.
   * The next step leads from what was tried out back to the step itself.
   */
  public PresentingState after(StageCommand command) {
    return switch (command) {
      case StageCommand.GoToStep(int asked) -> asked < steps ? go(asked) : lacking(asked + 1);
      case StageCommand.Act act -> after(act);
    };
  }

  private PresentingState after(StageCommand.Act act) {
    return switch (act) {
      case NEXT -> go(off ? step : Math.min(step + 1, steps - 1));
      case PREVIOUS -> go(off ? step : Math.max(step - 1, 0));
      case FIRST -> go(0);
      case LAST -> go(steps - 1);
      case BLACK -> with(!seen.black(), seen.frozen(), seen.pointer(), seen.ink(), seen.notes());
      case FREEZE -> with(seen.black(), held(), seen.pointer(), seen.ink(), seen.notes());
      case POINTER -> with(seen.black(), seen.frozen(), !seen.pointer(), false, seen.notes());
      case INK -> with(seen.black(), seen.frozen(), false, !seen.ink(), seen.notes());
      case NOTES -> with(seen.black(), seen.frozen(), seen.pointer(), seen.ink(), !seen.notes());
      case ASK -> with(seen.black(), seen.frozen(), seen.pointer(), seen.ink(), true);
      case LANGUAGE, THEME -> this;
      case LEAVE -> off ? go(step) : end();
    };
  }

  /** Going somewhere lifts the black: what is shown next is meant to be seen. */
  private PresentingState go(int next) {
    return new PresentingState(
        steps,
        next,
        false,
        new StageSwitches(false, seen.frozen(), seen.pointer(), seen.ink(), seen.notes()),
        OptionalInt.empty(),
        false);
  }

  private PresentingState lacking(int number) {
    return new PresentingState(steps, step, off, seen, OptionalInt.of(number), false);
  }

  private OptionalInt held() {
    return isFrozen() ? OptionalInt.empty() : OptionalInt.of(step);
  }

  private PresentingState with(
      boolean dark, OptionalInt held, boolean spot, boolean drawing, boolean noted) {
    return new PresentingState(
        steps,
        step,
        off,
        new StageSwitches(dark, held, spot, drawing, noted),
        OptionalInt.empty(),
        false);
  }

  private PresentingState end() {
    return new PresentingState(
        steps,
        step,
        false,
        new StageSwitches(false, OptionalInt.empty(), false, false, false),
        OptionalInt.empty(),
        true);
  }

  /** Something was tried out: what is shown is no longer the step. */
  public PresentingState leaveStory() {
    return new PresentingState(steps, step, true, seen, OptionalInt.empty(), ended);
  }

  /** A step was put in behind the present one, and is the present one now. */
  public PresentingState inserted() {
    return new PresentingState(
        steps + 1,
        step + 1,
        false,
        new StageSwitches(seen.black(), pushed(step), seen.pointer(), seen.ink(), seen.notes()),
        OptionalInt.empty(),
        ended);
  }

  /** The held step keeps its picture when one is put in before it. */
  private OptionalInt pushed(int behind) {
    return seen.frozen().isPresent() && seen.frozen().getAsInt() > behind
        ? OptionalInt.of(seen.frozen().getAsInt() + 1)
        : seen.frozen();
  }

  /** Whether the audience sees nothing. */
  public boolean black() {
    return seen.black();
  }

  /** The step at which the audience's picture is held; empty where it follows. */
  public OptionalInt frozen() {
    return seen.frozen();
  }

  /** Whether the spot of the pointer is on. */
  public boolean pointer() {
    return seen.pointer();
  }

  /** Whether the pointer draws. */
  public boolean ink() {
    return seen.ink();
  }

  /** Whether the presenter's view lies over the stage, where there is one screen. */
  public boolean notes() {
    return seen.notes();
  }
}
