package org.meridian.ui.question;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.background.Background;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.PresenterPanel;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.question.QuestionBank;
import org.meridian.view.story.StepRequest;

/**
 * Finds the questions of the step on stage, on a worker of its own. It begins once the pictures of
 * this step and the next are drawn, or at once where somebody asks, and gives up when the step
 * changes, so that no key waits for it. Lives on the JavaFX thread.
 */
public final class QuestionWorker implements AutoCloseable {

  private final Presentation presentation;
  private final Background background;
  private final Supplier<ClusterFinder> clusters;
  private final AtomicInteger newest = new AtomicInteger();
  private final ReadOnlyObjectWrapper<FoundQuestions> found =
      new ReadOnlyObjectWrapper<>(FoundQuestions.WAITING);
  private StoryStep step;
  private boolean isBegun;

  /**
   * How far it is.
   *
   * @param bank the questions; empty while they are looked for, or where they cannot be found
   * @param failure why they cannot
   */
  public record FoundQuestions(Optional<QuestionBank> bank, Optional<Throwable> failure) {
    static final FoundQuestions WAITING = new FoundQuestions(Optional.empty(), Optional.empty());
  }

  /**
   * Looks for questions from now on.
   *
   * @param background of its own: a single thread
   * @param clusters makes a finder that nobody else uses
   */
  public QuestionWorker(
      Presentation presentation, Background background, Supplier<ClusterFinder> clusters) {
    this.presentation = presentation;
    this.background = background;
    this.clusters = clusters;
    presentation.state().subscribe(now -> follow());
    presentation.panels().shown().subscribe(now -> follow());
    presentation.audience().onDrawn(picture -> follow());
    presentation.audience().trouble().subscribe(now -> follow());
  }

  /** What is known at this moment. */
  public ReadOnlyObjectProperty<FoundQuestions> found() {
    return found.getReadOnlyProperty();
  }

  private void follow() {
    if (presentation.step() != step) {
      step = presentation.step();
      isBegun = false;
      newest.incrementAndGet();
      found.set(FoundQuestions.WAITING);
    }
    boolean isAsked = presentation.panels().shown().get() == PresenterPanel.ASK;
    if (!isBegun && (isAsked || presentation.audience().isSettled())) {
      isBegun = true;
      begin(newest.get());
    }
  }

  private void begin(int number) {
    StoryStep about = step;
    Dataset dataset = presentation.dataset();
    background.run(
        () -> find(about, dataset, number),
        bank -> {
          if (newest.get() == number) {
            found.set(new FoundQuestions(bank, Optional.empty()));
          }
        },
        why -> {
          if (newest.get() == number) {
            found.set(new FoundQuestions(Optional.empty(), Optional.of(why)));
          }
        });
  }

  private Optional<QuestionBank> find(StoryStep about, Dataset dataset, int number) {
    if (newest.get() != number) {
      return Optional.empty();
    }
    StepRequest request = StepRequest.of(about, dataset, new ScenarioEngine());
    return QuestionBank.of(request, dataset, clusters.get(), () -> newest.get() == number);
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    newest.incrementAndGet();
    background.close();
  }
}
