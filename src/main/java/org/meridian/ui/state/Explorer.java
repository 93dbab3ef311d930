package org.meridian.ui.state;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.meridian.model.Dataset;
import org.meridian.model.Language;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.History;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.NewestWins;

/**
 * The state behind the window: the open dataset, the scenario with its history, and the newest
 * result, which is computed on a worker and handed on only if nothing newer was asked for.
 *
 * <p>Lives on the JavaFX thread; all properties change there.
 */
public final class Explorer {

  /** What a worker is asked for. */
  private record Request(Dataset dataset, Scenario scenario, boolean preview) {}

  /** What it found. */
  private record Answer(Request request, ScenarioResult result, ScenarioResult baseline) {}

  private final ReadOnlyObjectWrapper<Dataset> dataset = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ScenarioResult> result = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ScenarioResult> baseline = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ScenarioResult> before = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper previewing = new ReadOnlyBooleanWrapper();
  private final Selection selection = new Selection();
  private final Comparison comparison = new Comparison();
  private final Tracing tracing = new Tracing();
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final ObjectProperty<MotionChoice> motion =
      new SimpleObjectProperty<>(MotionChoice.SYSTEM);
  private final ScenarioEngine engine = new ScenarioEngine();
  private final PublishedResults published = new PublishedResults();
  private final NewestWins<Request, Answer> evaluation;

  /** The result that belongs to the scenario before the change under way. */
  private ScenarioResult settled;

  /**
   * @param worker evaluates scenarios
   * @param ui the JavaFX thread
   * @param failed takes what evaluation threw, on the JavaFX thread
   */
  public Explorer(Executor worker, Executor ui, Consumer<Throwable> failed) {
    evaluation = new NewestWins<>(worker, ui, this::evaluate, this::publish, failed);
    selection.focus().subscribe(focus -> focus.ifPresent(tracing::turnTo));
  }

  /** The open dataset; null until one is opened. */
  public ReadOnlyObjectProperty<Dataset> dataset() {
    return dataset.getReadOnlyProperty();
  }

  /** The scenario as the controls show it, previews included; null until a dataset is open. */
  public ReadOnlyObjectProperty<Scenario> scenario() {
    return scenario.getReadOnlyProperty();
  }

  /** The newest result; null until the first is there. */
  public ReadOnlyObjectProperty<ScenarioResult> result() {
    return result.getReadOnlyProperty();
  }

  /** The result of the dataset as published, for the year of {@link #result()}. */
  public ReadOnlyObjectProperty<ScenarioResult> baseline() {
    return baseline.getReadOnlyProperty();
  }

  /** The result before the last change of the same dataset; null where there is none. */
  public ReadOnlyObjectProperty<ScenarioResult> before() {
    return before.getReadOnlyProperty();
  }

  /** What can be undone and redone; null until a dataset is open. */
  public ReadOnlyObjectProperty<History> history() {
    return history.getReadOnlyProperty();
  }

  /** Whether {@link #result()} belongs to a change under way, such as a slider being dragged. */
  public ReadOnlyBooleanProperty previewing() {
    return previewing.getReadOnlyProperty();
  }

  /** Whether an evaluation is under way. */
  public ReadOnlyBooleanProperty busy() {
    return evaluation.busy();
  }

  /** The selection that all views share. */
  public Selection selection() {
    return selection;
  }

  /** The cities whose profiles stand side by side. */
  public Comparison comparison() {
    return comparison;
  }

  /** The score that is being traced. */
  public Tracing tracing() {
    return tracing;
  }

  /** The language of the moment. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /** The look asked for. */
  public ObjectProperty<ThemeChoice> theme() {
    return theme;
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
   * Opens a line of work: a step of undo, which leads back to what was open before.
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
    History now = history.get();
    turnTo(
        now == null
            ? History.startingWith(document, opened, first)
            : now.open(label, document, opened, first));
  }

  private void turnTo(History next) {
    Dataset opened = next.dataset();
    if (opened != dataset.get()) {
      selection.clear();
      tracing.close();
      comparison.retain(id -> opened.cityPosition(id).isPresent());
      settled = null;
      dataset.set(opened);
    }
    history.set(next);
    show(next.current(), false);
  }

  /** Shows a change while the hand still moves; the change starts from the committed scenario. */
  public void preview(UnaryOperator<Scenario> change) {
    show(change.apply(history.get().current()), true);
  }

  /**
   * Makes a change to the committed scenario: one step of undo. A change that changes nothing is no
   * step.
   *
   * @param label key of the message that names the step
   * @param change what to change
   */
  public void commit(String label, UnaryOperator<Scenario> change) {
    Scenario next = change.apply(history.get().current());
    if (!next.equals(history.get().current())) {
      history.set(history.get().push(label, next));
    }
    if (previewing.get() || !next.equals(scenario.get())) {
      show(next, false);
    }
  }

  /** Takes back the last step, if there is one. */
  public void undo() {
    step(history.get() == null ? null : history.get().undo());
  }

  /** Makes the last undone step again, if there is one. */
  public void redo() {
    step(history.get() == null ? null : history.get().redo());
  }

  /** Goes back to the dataset as published, as a step of its own. */
  public void reset() {
    commit(
        "shell.step.reset",
        now -> Scenario.opening(dataset.get()).withYear(now.year()).withName(now.name()));
  }

  private void step(History next) {
    if (next != null && !Objects.equals(next, history.get())) {
      turnTo(next);
    }
  }

  private void show(Scenario next, boolean preview) {
    previewing.set(preview);
    scenario.set(next);
    evaluation.submit(new Request(dataset.get(), next, preview));
  }

  private Answer evaluate(Request request) {
    ScenarioResult published = this.published.of(request.dataset(), request.scenario().year());
    return new Answer(request, engine.evaluate(request.dataset(), request.scenario()), published);
  }

  private void publish(Answer answer) {
    before.set(settled);
    baseline.set(answer.baseline());
    result.set(answer.result());
    if (!answer.request().preview()) {
      settled = answer.result();
    }
  }
}
