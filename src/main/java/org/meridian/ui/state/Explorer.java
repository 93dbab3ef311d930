package org.meridian.ui.state;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.ScenarioResult;

/**
 * The state behind the window: the open dataset, the scenario with its history, and the newest
 * result, which is computed on a worker and handed on only if nothing newer was asked for.
 *
 * <p>Lives on the JavaFX thread; all properties change there.
 */
public final class Explorer {

  private final ExplorationState state = new ExplorationState();
  private final ReadOnlyObjectProperty<Exploration> whole = state.facet(now -> now, null);
  private final ReadOnlyObjectProperty<Dataset> dataset = state.facet(Exploration::dataset, null);
  private final ReadOnlyObjectProperty<ScenarioHistory> history =
      state.facet(Exploration::history, null);
  private final ReadOnlyObjectProperty<Scenario> scenario =
      state.facet(Exploration::scenario, null);
  private final ReadOnlyObjectProperty<ScenarioResult> baseline =
      state.facet(Exploration::baseline, null);
  private final ReadOnlyObjectProperty<ScenarioResult> before =
      state.facet(Exploration::before, null);
  private final ReadOnlyObjectProperty<ScenarioResult> result =
      state.facet(Exploration::result, null);
  private final ReadOnlyObjectProperty<Boolean> previewing =
      state.facet(Exploration::previewing, false);
  private final Selection selection = new Selection(state);
  private final ComparedCities comparison = new ComparedCities();
  private final TracedScore tracing = new TracedScore();
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectProperty<TextScale> textScale =
      new SimpleObjectProperty<>(TextScale.PERCENT_100);
  private final ObjectProperty<TextScale> mapText =
      new SimpleObjectProperty<>(TextScale.PERCENT_100);
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final ObjectProperty<MotionChoice> motion =
      new SimpleObjectProperty<>(MotionChoice.SYSTEM);
  private final ObjectProperty<List<ScenarioResult>> trail = new SimpleObjectProperty<>(List.of());
  private final ExplorationWork work;

  /**
   * @param worker evaluates scenarios
   * @param ui the JavaFX thread
   * @param failed takes what evaluation threw as an {@link EvaluationFailure}, on the JavaFX
   *     thread, once what led to it is taken back
   */
  public Explorer(Executor worker, Executor ui, Consumer<Throwable> failed) {
    work = new ExplorationWork(state, worker, ui, this::letGo, failed);
    selection.focus().subscribe(focus -> focus.ifPresent(tracing::turnTo));
  }

  /**
   * The one state, exchanged in one step; null until a dataset is open. A view that shows several
   * parts of it reads them off this; the properties below are for those that need but one, and tell
   * of nothing older or newer.
   */
  public ReadOnlyObjectProperty<Exploration> state() {
    return whole;
  }

  /** The open dataset; null until one is opened. */
  public ReadOnlyObjectProperty<Dataset> dataset() {
    return dataset;
  }

  /** The scenario as the controls show it, previews included; null until a dataset is open. */
  public ReadOnlyObjectProperty<Scenario> scenario() {
    return scenario;
  }

  /** The newest result, always of {@link #dataset()}; null until a dataset is open. */
  public ReadOnlyObjectProperty<ScenarioResult> result() {
    return result;
  }

  /** The result of the dataset as published, for the year of {@link #result()}. */
  public ReadOnlyObjectProperty<ScenarioResult> baseline() {
    return baseline;
  }

  /** The result before the last change of the same dataset; null where there is none. */
  public ReadOnlyObjectProperty<ScenarioResult> before() {
    return before;
  }

  /** What can be undone and redone; null until a dataset is open. */
  public ReadOnlyObjectProperty<ScenarioHistory> history() {
    return history;
  }

  /** Whether {@link #result()} belongs to a change under way, such as a slider being dragged. */
  public ReadOnlyObjectProperty<Boolean> previewing() {
    return previewing;
  }

  /** Whether an evaluation is under way. */
  public ReadOnlyBooleanProperty busy() {
    return work.busy();
  }

  /** The selection that all views share. */
  public Selection selection() {
    return selection;
  }

  /** The cities whose profiles stand side by side. */
  public ComparedCities comparison() {
    return comparison;
  }

  /** The score that is being traced. */
  public TracedScore tracing() {
    return tracing;
  }

  /** Results of years that were played, in order, that of the present year last; else none. */
  public ObjectProperty<List<ScenarioResult>> trail() {
    return trail;
  }

  /** The language of the moment. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /** The look asked for. */
  public ObjectProperty<ThemeChoice> theme() {
    return theme;
  }

  /** How large the text of the program is. */
  public ObjectProperty<TextScale> textScale() {
    return textScale;
  }

  /** How large words on maps are, on the screen and in exports. */
  public ObjectProperty<TextScale> mapText() {
    return mapText;
  }

  /** How much motion was asked for. */
  public ObjectProperty<MotionChoice> motion() {
    return motion;
  }

  /** Whether the look in force is dark; kept up to date by whoever applies {@link #theme()}. */
  public BooleanProperty dark() {
    return dark;
  }

  /** Whether motion is to be left out. */
  public BooleanProperty reducedMotion() {
    return reducedMotion;
  }

  /** Opens a dataset that ships with its published weights and methods. */
  public void open(Dataset opened) {
    open(
        "shell.step.dataset",
        DocumentId.first(DatasetOrigin.shipped(opened.id())),
        opened,
        Scenario.opening(opened));
  }

  /**
   * Opens a line of work: a step of undo, which leads back to what was open before. That stays open
   * until the first result is there. Selected cities that both datasets have stay selected.
   *
   * @param label key of the message that names the step
   * @param document the line of work
   * @param opened its dataset
   * @param first a scenario made for that dataset
   * @throws IllegalArgumentException if the scenario is for another dataset
   */
  public void open(String label, DocumentId document, Dataset opened, Scenario first) {
    if (!first.datasetId().equals(opened.id())) {
      throw new IllegalArgumentException(first.datasetId() + " is not " + opened.id());
    }
    work.turn(
        now ->
            now == null
                ? ScenarioHistory.startingWith(document, opened, first)
                : now.open(label, document, opened, first));
  }

  /** Shows a change while the hand still moves; the change starts from the committed scenario. */
  public void preview(UnaryOperator<Scenario> change) {
    work.preview(change);
  }

  /**
   * Makes a change to the committed scenario: one step of undo. A change that changes nothing is no
   * step. It is taken back if it cannot be evaluated.
   *
   * @param label key of the message that names the step
   * @param change what to change
   */
  public void commit(String label, UnaryOperator<Scenario> change) {
    work.commit(label, change);
  }

  /** Takes back the last step, if there is one. */
  public void undo() {
    work.onFrom(ScenarioHistory::undo);
  }

  /** Makes the last undone step again, if there is one. */
  public void redo() {
    work.onFrom(ScenarioHistory::redo);
  }

  /** Goes back to the dataset as published, as a step of its own. */
  public void reset() {
    commit(
        "shell.step.reset",
        now -> Scenario.opening(dataset.get()).withYear(now.year()).withName(now.name()));
  }

  /** All that points at a city which the dataset to come lacks is let go of beforehand. */
  private void letGo(Predicate<String> known) {
    selection.hover(null);
    selection.forgetSought();
    tracing.close();
    comparison.retain(known);
  }
}
