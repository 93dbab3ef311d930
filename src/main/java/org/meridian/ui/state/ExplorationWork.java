package org.meridian.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.EvaluationFailure.Undone;

/**
 * Carries the state from one scenario to the next: evaluates on a worker, puts what came of it in
 * place, and takes back what cannot be evaluated. Another dataset takes the place of the open one
 * only together with its first result. Lives on the JavaFX thread.
 */
final class ExplorationWork {

  /** What a worker is asked for. */
  private record Request(Dataset dataset, Scenario scenario, boolean preview) {}

  /** What an evaluation found, of the request it answers. */
  private record Answer(Request request, ScenarioResult result, ScenarioResult baseline) {

    boolean isOf(ScenarioHistory steps) {
      return request.dataset() == steps.dataset() && request.scenario().equals(steps.current());
    }
  }

  private final ExplorationState state;
  private final Consumer<Predicate<String>> beforeOpening;
  private final ScenarioEngine engine = new ScenarioEngine();
  private final PublishedResults published = new PublishedResults(engine);
  private final NewestWins<Request, Answer> evaluation;
  private final NewestWins<Request, Answer> opening;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Consumer<Throwable> failed;

  /** The scenario that was shown last; null before the first change. */
  private Request asked;

  /** The way to the dataset that is being opened; null where none is. */
  private UnaryOperator<ScenarioHistory> turning;

  /** The answer to the scenario before the change under way. */
  private Answer settled;

  /** The histories before each step that has no answer yet, the newest first. */
  private final Deque<ScenarioHistory> unsettled = new ArrayDeque<>();

  /**
   * @param state what is carried on
   * @param beforeOpening is handed which cities the dataset about to be opened has, by id
   * @param failed takes what evaluation threw, once what led to it is taken back
   */
  ExplorationWork(
      ExplorationState state,
      Executor worker,
      Executor ui,
      Consumer<Predicate<String>> beforeOpening,
      Consumer<Throwable> failed) {
    this.state = state;
    this.beforeOpening = beforeOpening;
    this.failed = failed;
    evaluation = new NewestWins<>(worker, ui, this::evaluate, this::publish, this::takeBack);
    opening = new NewestWins<>(worker, ui, this::evaluate, this::opened, this::notOpened);
    busy.bind(evaluation.busy().or(opening.busy()));
  }

  /** Whether an evaluation is under way. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Shows a change while the hand still moves; the change starts from the committed scenario. */
  void preview(UnaryOperator<Scenario> change) {
    if (state.get() == null) {
      return;
    }
    ScenarioHistory steps = state.get().history();
    show(steps, change.apply(steps.current()), true);
  }

  /**
   * Makes a change to the committed scenario: one step of undo. A change that changes nothing is no
   * step. It is taken back if it cannot be evaluated.
   *
   * @param label key of the message that names the step
   * @param change what to change
   */
  void commit(String label, UnaryOperator<Scenario> change) {
    Exploration now = state.get();
    if (now == null) {
      return;
    }
    Scenario next = change.apply(now.history().current());
    if (!next.equals(now.history().current())) {
      step(now.history().push(label, next));
    } else if (asked != null && asked.preview() || !next.equals(now.scenario())) {
      show(now.history(), next, false);
    }
  }

  /** A step on from where the way to another dataset leads, if one is under way. */
  void onFrom(UnaryOperator<ScenarioHistory> step) {
    UnaryOperator<ScenarioHistory> way = turning;
    if (state.get() != null) {
      turn(way == null ? step : now -> step.apply(way.apply(now)));
    }
  }

  private ScenarioHistory history() {
    return state.get() == null ? null : state.get().history();
  }

  private Dataset dataset() {
    return state.get() == null ? null : state.get().dataset();
  }

  /** Goes where steps lead: at once, or to another dataset once its first result is there. */
  void turn(UnaryOperator<ScenarioHistory> way) {
    ScenarioHistory now = history();
    ScenarioHistory next = way.apply(now);
    if (next == null || next.equals(now)) {
      return;
    }
    if (next.dataset() == dataset()) {
      turning = null;
      step(next);
    } else {
      turning = way;
      opening.submit(new Request(next.dataset(), next.current(), false));
    }
  }

  private void step(ScenarioHistory next) {
    unsettled.push(history());
    show(next, next.current(), false);
  }

  private void show(ScenarioHistory steps, Scenario next, boolean preview) {
    asked = new Request(state.get().dataset(), next, preview);
    state.update(now -> now.with(steps, next));
    evaluation.submit(asked);
  }

  private Answer evaluate(Request request) {
    Dataset dataset = request.dataset();
    ScenarioResult published = this.published.of(dataset, request.scenario().year());
    // A scenario that nobody has changed yet is worked out already.
    ScenarioResult result =
        request.scenario().equals(published.scenario())
            ? published
            : engine.evaluate(dataset, request.scenario());
    return new Answer(request, result, published);
  }

  private void publish(Answer answer) {
    if (answer.request().dataset() != state.get().dataset()) {
      return;
    }
    ScenarioResult last = settled.result();
    if (!answer.request().preview()) {
      settle(answer);
    }
    state.update(now -> shown(now, now.history(), now.scenario(), answer, last));
  }

  private void settle(Answer answer) {
    settled = answer;
    unsettled.clear();
  }

  private static Exploration shown(
      Exploration now,
      ScenarioHistory steps,
      Scenario scenario,
      Answer answer,
      ScenarioResult last) {
    return new Exploration(
        now.dataset(),
        scenario,
        new Exploration.Results(answer.result(), answer.baseline(), last),
        steps,
        answer.request().preview(),
        now.selected());
  }

  /** The way is gone once more: meanwhile other steps may have been made. */
  private void opened(Answer answer) {
    ScenarioHistory next = turning == null ? null : turning.apply(history());
    turning = null;
    if (next != null && answer.isOf(next)) {
      beforeOpening.accept(id -> next.dataset().cityPosition(id).isPresent());
      settle(answer);
      state.set(opened(answer, next));
    }
  }

  private Exploration opened(Answer answer, ScenarioHistory next) {
    Predicate<String> known = id -> next.dataset().cityPosition(id).isPresent();
    return new Exploration(
        next.dataset(),
        next.current(),
        new Exploration.Results(answer.result(), answer.baseline(), null),
        next,
        false,
        state.get() == null ? SelectedCities.NONE : state.get().selected().among(known));
  }

  private void notOpened(Throwable cause) {
    turning = null;
    failed.accept(new EvaluationFailure(Undone.OPENING, cause));
  }

  /** Goes back to the last scenario before the one that could not be evaluated. */
  private void takeBack(Throwable cause) {
    if (asked.dataset() != dataset()) {
      failed.accept(new EvaluationFailure(Undone.NOTHING, cause));
      return;
    }
    Undone undone = asked.preview() || unsettled.isEmpty() ? Undone.PREVIEW : Undone.STEP;
    ScenarioHistory steps = undone == Undone.STEP ? unsettled.pop() : state.get().history();
    if (settled.request().scenario().equals(steps.current())) {
      unsettled.clear();
      asked = settled.request();
      state.update(now -> shown(now, steps, steps.current(), settled, now.before()));
    } else {
      show(steps, steps.current(), false);
    }
    failed.accept(new EvaluationFailure(undone, cause));
  }
}
