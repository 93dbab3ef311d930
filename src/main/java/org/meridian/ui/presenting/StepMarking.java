package org.meridian.ui.presenting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.meridian.scenario.story.MarkChange;
import org.meridian.scenario.story.StepMark;
import org.meridian.ui.background.Background;

/**
 * Works out what a hand does to the marks of the present step.
 *
 * @param seen the picture that is seen, where it is that of the present step: only there do marks
 *     go where the hand puts them
 * @param keep takes a step, by its id, and what was done to its marks
 * @param failed takes why something could not be kept; the step stays as it was
 */
record StepMarking(
    Background background,
    Supplier<Optional<PictureOrder>> seen,
    BiConsumer<String, MarkChange> keep,
    Consumer<Throwable> failed) {

  /** What is found out about a picture, or done to it. */
  interface PictureWork<T> {
    T of(PictureOrder order) throws IOException;
  }

  boolean isPossible() {
    return seen.get().isPresent();
  }

  /** Finds out something about the marks that are seen, where there are any. */
  <T> void ask(PictureWork<T> work, Consumer<T> answer) {
    seen.get()
        .filter(order -> !order.step().marks().isEmpty())
        .ifPresent(order -> background.run(() -> work.of(order), answer, failed));
  }

  /**
   * Changes the marks of the step that is seen.
   *
   * @param work its marks from then on
   * @param then runs before they are kept
   */
  void change(PictureWork<List<StepMark>> work, Runnable then) {
    seen.get()
        .ifPresent(
            order ->
                background.run(
                    () -> new MarkChange(order.step().marks(), work.of(order)),
                    change -> {
                      then.run();
                      keep.accept(order.step().id(), change);
                    },
                    failed));
  }
}
