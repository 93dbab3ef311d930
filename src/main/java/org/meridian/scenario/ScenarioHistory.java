package org.meridian.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.Dataset;

/**
 * Scenarios one after another, with a place in them: what undo goes back through and redo forward.
 * Opening another dataset or file is a step like any other, so that going back over it brings back
 * what was open. Immutable; at most {@link #LIMIT} steps over {@link #DATASETS} datasets are kept,
 * the oldest go first.
 */
public final class ScenarioHistory {

  /** How many steps back are kept. */
  public static final int LIMIT = 500;

  /** How many datasets are kept in memory for the sake of going back to them. */
  public static final int DATASETS = 4;

  private final List<HistoryStep> steps;
  private final int current;

  private ScenarioHistory(List<HistoryStep> steps, int current) {
    this.steps = steps;
    this.current = current;
  }

  /**
   * A step.
   *
   * @param label key of the words that say what was done to get to this scenario; empty for the
   *     first
   * @param document the line of work that the scenario belongs to
   * @param dataset what the scenario is evaluated on
   * @param scenario the scenario after it
   */
  public record HistoryStep(String label, DocumentId document, Dataset dataset, Scenario scenario) {

    private boolean isAt(DocumentId other, Dataset opened, Scenario shown) {
      return document.equals(other) && dataset == opened && scenario.equals(shown);
    }
  }

  /** A history that begins with a scenario. */
  public static ScenarioHistory startingWith(
      DocumentId document, Dataset dataset, Scenario scenario) {
    return new ScenarioHistory(List.of(new HistoryStep("", document, dataset, scenario)), 0);
  }

  /** The scenario of the step that is shown. */
  public Scenario current() {
    return steps.get(current).scenario();
  }

  /** The line of work that the current scenario belongs to. */
  public DocumentId document() {
    return steps.get(current).document();
  }

  /** The dataset that the current scenario is about. */
  public Dataset dataset() {
    return steps.get(current).dataset();
  }

  /** A dataset that some step is about, so that it need not be read again. */
  public Optional<Dataset> dataset(DatasetOrigin origin) {
    return steps.reversed().stream()
        .filter(step -> step.document().origin().equals(origin))
        .map(HistoryStep::dataset)
        .findFirst();
  }

  /** One step on; what could be redone is forgotten. A step that changes nothing is none. */
  public ScenarioHistory push(String label, Scenario scenario) {
    return open(label, document(), dataset(), scenario);
  }

  /** One step on to another line of work; the same if it is where we are. */
  public ScenarioHistory open(
      String label, DocumentId document, Dataset dataset, Scenario scenario) {
    if (steps.get(current).isAt(document, dataset, scenario)) {
      return this;
    }
    List<HistoryStep> kept = new ArrayList<>(steps.subList(0, current + 1));
    kept.add(new HistoryStep(label, document, dataset, scenario));
    List<HistoryStep> last = kept.subList(firstKept(kept), kept.size());
    return new ScenarioHistory(List.copyOf(last), last.size() - 1);
  }

  private static int firstKept(List<HistoryStep> steps) {
    Set<Dataset> datasets = Collections.newSetFromMap(new IdentityHashMap<>());
    int first = steps.size();
    while (first > 0 && steps.size() - first <= LIMIT) {
      datasets.add(steps.get(first - 1).dataset());
      if (datasets.size() > DATASETS) {
        return first;
      }
      first--;
    }
    return first;
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
  public ScenarioHistory undo() {
    return canUndo() ? new ScenarioHistory(steps, current - 1) : this;
  }

  /** One step forward; the same if there is none. */
  public ScenarioHistory redo() {
    return canRedo() ? new ScenarioHistory(steps, current + 1) : this;
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
