package org.meridian.ui.presenting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.state.Explorer;
import org.meridian.view.question.LikelyQuestion.ShownAnswer;

/**
 * What is tried out while a step is shown: an explorer of the stage's own, so that the work in the
 * window is never touched. Lives on the JavaFX thread.
 */
final class StageImprovisation {

  private static final String LABEL = "stage.history.step";
  private static final String ANSWER = "stage.history.answer";

  private final Explorer explorer;
  private final Runnable moved;
  private StoryStep entered;
  private Dataset dataset;
  private boolean isEntering;
  private boolean isArriving;
  private Optional<SaidBeside> said = Optional.empty();

  /** What the stage says for as long as just this is shown. */
  private record SaidBeside(ShownAnswer answer, StepWords words) {}

  /**
   * @param explorer of the stage
   * @param moved is called after each change that is not the way to a step
   */
  StageImprovisation(Explorer explorer, Runnable moved) {
    this.explorer = explorer;
    this.moved = moved;
    explorer.scenario().subscribe((was, now) -> changed());
    explorer.selection().cities().subscribe((was, now) -> changed());
  }

  /** Goes to a step, or back to it: all that was tried out is put aside. */
  void enter(StoryStep step, Dataset about) {
    entered = step;
    said = Optional.empty();
    isArriving = false;
    dataset = about;
    isEntering = true;
    if (explorer.dataset().get() == about) {
      explorer.commit(LABEL, now -> step.scenario());
    } else {
      DocumentId document = DocumentId.first(DatasetOrigin.shipped(about.id()));
      explorer.open(LABEL, document, about, step.scenario());
    }
    arrive();
  }

  /** Shows an answer; nothing between the step and it is shown. */
  void answer(ShownAnswer answer, StepWords words) {
    Set<String> cities = answer.cities().isEmpty() ? known() : answer.cities();
    ShownAnswer whole = new ShownAnswer(answer.scenario(), cities);
    said = Optional.of(new SaidBeside(whole, words));
    if (answer.scenario().equals(explorer.scenario().get())) {
      explorer.selection().select(cities);
    } else {
      isArriving = true;
      explorer.commit(ANSWER, now -> answer.scenario());
    }
  }

  /** An answer has come, but its cities are still to be selected. */
  private boolean isHalfSaid() {
    return said.map(SaidBeside::answer)
        .filter(answer -> answer.scenario().equals(explorer.scenario().get()))
        .filter(answer -> !answer.cities().equals(explorer.selection().cities().get()))
        .isPresent();
  }

  private void changed() {
    if (isEntering) {
      arrive();
    } else if (isArriving && isHalfSaid()) {
      isArriving = false;
      explorer.selection().select(said.orElseThrow().answer().cities());
    } else {
      moved.run();
    }
  }

  /** The step is entered once its scenario stands and its cities are selected. */
  private void arrive() {
    if (isEntering
        && explorer.dataset().get() == dataset
        && entered.scenario().equals(explorer.scenario().get())) {
      explorer.selection().select(entered.viewpoint().picked().cities());
      isEntering = false;
    }
  }

  /** Whether what stands in the explorer is no longer the step. */
  boolean isOff() {
    return entered != null
        && explorer.dataset().get() == dataset
        && !(entered.scenario().equals(explorer.scenario().get())
            && known().equals(explorer.selection().cities().get()));
  }

  /** The selected cities of the step that its dataset has. */
  private Set<String> known() {
    return entered.viewpoint().picked().cities().stream()
        .filter(id -> dataset.cityPosition(id).isPresent())
        .collect(Collectors.toSet());
  }

  /** What is shown now: the step as it was changed. */
  Optional<StoryStep> tried() {
    Scenario now = explorer.scenario().get();
    if (entered == null || now == null || explorer.dataset().get() != dataset) {
      return Optional.empty();
    }
    PickedItems before = entered.viewpoint().picked();
    PickedItems picked =
        new PickedItems(explorer.selection().cities().get(), before.link(), before.traced());
    // What was written of the picture of the step is not true of another one.
    StoryStep shown =
        entered
            .showing(now, entered.viewpoint().with(picked))
            .with(entered.words().withTold(LocalText.EMPTY));
    return Optional.of(
        said.filter(beside -> beside.answer().equals(new ShownAnswer(now, picked.cities())))
            .map(beside -> shown.with(beside.words()))
            .orElse(shown));
  }
}
