package org.meridian.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios one after another, with a place in them: what undo goes back through and redo forward.
 * Immutable; at most {@link #LIMIT} steps are kept, the oldest go first.
 */
public final class History {

  /** How many steps back are kept. */
  public static final int LIMIT = 500;

  private final List<Step> steps;
  private final int current;

  private History(List<Step> steps, int current) {
    this.steps = steps;
    this.current = current;
  }

  /**
   * A step.
   *
   * @param label key of the words that say what was done to get to this scenario; empty for the
   *     first
   * @param scenario the scenario after it
   */
  public record Step(String label, Scenario scenario) {}

  /** A history that begins with a scenario. */
  public static History startingWith(Scenario scenario) {
    return new History(List.of(new Step("", scenario)), 0);
  }

  /** Where we are. */
  public Scenario current() {
    return steps.get(current).scenario();
  }

  /** One step on; what could be redone is forgotten. A step that changes nothing is none. */
  public History push(String label, Scenario scenario) {
    if (scenario.equals(current())) {
      return this;
    }
    List<Step> kept = new ArrayList<>(steps.subList(0, current + 1));
    kept.add(new Step(label, scenario));
    List<Step> last = kept.subList(Math.max(0, kept.size() - LIMIT - 1), kept.size());
    return new History(List.copyOf(last), last.size() - 1);
  }

  /** Whether there is a step to go back. */
  public boolean canUndo() {
    return current > 0;
  }

  /** Whether there is a step to go forward. */
  public boolean canRedo() {
    return current < steps.size() - 1;
  }

  /** One step back; the same if there is none. */
  public History undo() {
    return canUndo() ? new History(steps, current - 1) : this;
  }

  /** One step forward; the same if there is none. */
  public History redo() {
    return canRedo() ? new History(steps, current + 1) : this;
  }

  /** What undo would undo. */
  public Optional<String> undoLabel() {
    return canUndo() ? Optional.of(steps.get(current).label()) : Optional.empty();
  }

  /** What redo would do again. */
  public Optional<String> redoLabel() {
    return canRedo() ? Optional.of(steps.get(current + 1).label()) : Optional.empty();
  }
}
