package org.meridian.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.state.EvaluationFailure.Undone;

/** One state is exchanged in one step, and taken back where it cannot be evaluated. */
final class ExplorerTest {

  private final Dataset timeless = SampleData.timeless();
  private final Dataset years = SampleData.withYears();
  private final List<Throwable> failures = new ArrayList<>();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Explorer explorer = new Explorer(work::add, Runnable::run, failures::add);

  private void finish() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private void open(Dataset dataset) {
    explorer.open(dataset);
    finish();
  }

  private static Scenario weighed(Scenario now, double trade) {
    return now.withSettings(now.settings().withWeights(WeightSet.PUBLISHED.with("trade", trade)));
  }

  private void weigh(double trade) {
    explorer.commit("weights.step.weight", now -> weighed(now, trade));
  }

  private void fail() {
    explorer.commit("shell.step.year", now -> now.withYear(Period.of(1900)));
  }

  private List<Undone> undone() {
    return failures.stream().map(failure -> ((EvaluationFailure) failure).undone()).toList();
  }

  @Test
  void theDatasetBeforeStaysOpenUntilTheFirstResultOfTheOtherIsThere() {
    open(timeless);
    explorer.open(years);
    assertThat(explorer.dataset().get()).isSameAs(timeless);
    assertThat(explorer.busy().get()).isTrue();
    finish();
    assertThat(explorer.dataset().get()).isSameAs(years);
    assertThat(explorer.result().get().dataset()).isSameAs(years);
    assertThat(explorer.busy().get()).isFalse();
  }

  @Test
  void noListenerHearsOfPartsThatDoNotBelongTogether() {
    List<String> mixed = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    Runnable check =
        () -> {
          String id = explorer.dataset().get().id();
          heard.add(id);
          if (!explorer.result().get().scenario().datasetId().equals(id)
              || !explorer.scenario().get().datasetId().equals(id)
              || !explorer.baseline().get().scenario().datasetId().equals(id)
              || explorer.before().get() != null
                  && !explorer.before().get().scenario().datasetId().equals(id)
              || explorer.history().get().dataset() != explorer.dataset().get()
              || explorer.state().get().dataset() != explorer.dataset().get()) {
            mixed.add(id);
          }
        };
    explorer.state().subscribe((was, now) -> check.run());
    explorer.dataset().subscribe((was, now) -> check.run());
    explorer.scenario().subscribe((was, now) -> check.run());
    explorer.result().subscribe((was, now) -> check.run());
    explorer.baseline().subscribe((was, now) -> check.run());
    explorer.before().subscribe((was, now) -> check.run());
    explorer.history().subscribe((was, now) -> check.run());
    explorer.selection().cities().subscribe((was, now) -> check.run());
    for (Dataset next : List.of(timeless, years, timeless, years)) {
      open(next);
      explorer.selection().select("paris");
      weigh(0.9);
      finish();
      explorer.undo();
      explorer.preview(now -> weighed(now, 0.2));
      finish();
    }
    explorer.undo();
    finish();
    assertThat(heard).contains("sample", "sample-years");
    assertThat(mixed).isEmpty();
  }

  @Test
  void aLateAnswerOfTheDatasetBeforeIsNotShown() {
    open(timeless);
    explorer.open(years);
    Runnable opening = work.remove();
    explorer.preview(now -> weighed(now, 0.9));
    opening.run();
    finish();
    assertThat(explorer.result().get().scenario().datasetId()).isEqualTo("sample-years");
    assertThat(failures).isEmpty();
  }

  @Test
  void aChangeDuringAnOpeningDoesNotStopIt() {
    open(timeless);
    explorer.open(years);
    weigh(0.9);
    finish();
    assertThat(explorer.dataset().get()).isSameAs(years);
    explorer.undo();
    finish();
    assertThat(explorer.dataset().get()).isSameAs(timeless);
    assertThat(explorer.scenario().get()).isEqualTo(weighed(Scenario.opening(timeless), 0.9));
  }

  @Test
  void undoAcrossDatasetsIsAnExchangeLikeAnyOther() {
    open(timeless);
    open(years);
    explorer.undo();
    assertThat(explorer.dataset().get()).isSameAs(years);
    explorer.undo();
    explorer.redo();
    finish();
    assertThat(explorer.dataset().get()).isSameAs(years);
    explorer.undo();
    finish();
    assertThat(explorer.dataset().get()).isSameAs(timeless);
    explorer.redo();
    finish();
    assertThat(explorer.dataset().get()).isSameAs(years);
  }

  @Test
  void aPreviewThatCannotBeEvaluatedIsTakenBack() {
    open(years);
    Exploration before = explorer.state().get();
    explorer.preview(now -> weighed(now, 0.9));
    finish();
    assertThat(explorer.previewing().get()).isTrue();
    explorer.preview(now -> now.withYear(Period.of(1900)));
    finish();
    assertThat(explorer.state().get().scenario()).isEqualTo(before.scenario());
    assertThat(explorer.state().get().result()).isSameAs(before.result());
    assertThat(explorer.previewing().get()).isFalse();
    assertThat(undone()).containsExactly(Undone.PREVIEW);
  }

  @Test
  void aStepThatCannotBeEvaluatedIsTakenBack() {
    open(years);
    weigh(0.9);
    finish();
    Exploration before = explorer.state().get();
    fail();
    assertThat(explorer.history().get()).isNotSameAs(before.history());
    finish();
    assertThat(explorer.state().get().history()).isSameAs(before.history());
    assertThat(explorer.scenario().get()).isEqualTo(before.scenario());
    assertThat(explorer.result().get()).isSameAs(before.result());
    assertThat(undone()).containsExactly(Undone.STEP);
  }

  @Test
  void ofSeveralStepsOnlyThoseThatCannotBeEvaluatedAreTakenBack() {
    open(years);
    weigh(0.9);
    fail();
    finish();
    assertThat(explorer.scenario().get()).isEqualTo(weighed(Scenario.opening(years), 0.9));
    assertThat(explorer.result().get().scenario()).isEqualTo(explorer.scenario().get());
    assertThat(explorer.history().get().canUndo()).isTrue();
    assertThat(explorer.history().get().canRedo()).isFalse();
    assertThat(undone()).containsExactly(Undone.STEP);
  }

  @Test
  void aDatasetWhoseScenarioCannotBeEvaluatedIsNotOpened() {
    open(timeless);
    Exploration before = explorer.state().get();
    explorer.open(
        "shell.step.scenario",
        before.history().document(),
        years,
        Scenario.opening(years).withYear(Period.of(1900)));
    finish();
    assertThat(explorer.state().get()).isSameAs(before);
    assertThat(undone()).containsExactly(Undone.OPENING);
  }

  @Test
  void theSelectionOutlivesUndoAndWhatTheOtherDatasetHasOfIt() {
    open(timeless);
    explorer.selection().select(List.of("tokyo", "nowhere", "paris"));
    weigh(0.9);
    finish();
    explorer.undo();
    finish();
    assertThat(explorer.selection().cities().get()).containsExactly("tokyo", "paris");
    open(years);
    assertThat(explorer.selection().cities().get()).containsExactly("tokyo", "paris");
    assertThat(explorer.selection().focus().get()).contains("paris");
  }

  @Test
  void nothingIsPointedAtWhenAnotherDatasetIsOpened() {
    open(timeless);
    explorer.selection().hover("paris");
    explorer.selection().selectLink("paris", "london");
    open(years);
    assertThat(explorer.selection().hovered().get()).isEmpty();
    assertThat(explorer.selection().link().get()).isEmpty();
  }
}
