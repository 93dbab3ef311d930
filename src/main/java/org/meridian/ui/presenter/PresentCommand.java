package org.meridian.ui.presenter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.background.Background;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.presenting.StoryOnStage;
import org.meridian.ui.text.LiveMessages;

/**
 * Presents the open story; where none is open, offers what is on screen and the stories that ship.
 * On the JavaFX thread.
 */
public final class PresentCommand {

  private final TalkDesk desk;
  private final LiveMessages messages;
  private final Background background;
  private final FailureReports reports;
  private final StoryAccess stories;

  /**
   * A story that can be presented although it is not open.
   *
   * @param open opens it, and then runs what follows
   */
  public record OfferedStory(LocalText title, Consumer<Runnable> open) {}

  /**
   * Where stories come from.
   *
   * @param open the open one; empty without a step
   * @param chosen the chosen step, counted from 0; below 0 for none
   * @param seen what is on screen, as a story of one step; empty until a dataset is open
   * @param datasets finds a dataset by its id; called on a worker
   * @param offered what else can be presented
   * @param kept takes the open story when a step was added while presenting
   * @param reached takes the step of the open story that the talk comes to, counted from 0
   */
  public record StoryAccess(
      Supplier<Story> open,
      IntSupplier chosen,
      Supplier<Optional<Story>> seen,
      Function<String, Dataset> datasets,
      Supplier<List<OfferedStory>> offered,
      Consumer<Story> kept,
      IntConsumer reached) {}

  /** The command over a desk. */
  public PresentCommand(
      TalkDesk desk,
      LiveMessages messages,
      Background background,
      FailureReports reports,
      StoryAccess stories) {
    this.desk = desk;
    this.messages = messages;
    this.background = background;
    this.reports = reports;
    this.stories = stories;
  }

  /**
   * What menus and keys set going.
   *
   * @param check checks the open story
   */
  public PresentActions actions(Runnable check) {
    return new PresentActions(() -> present(0), () -> present(stories.chosen().getAsInt()), check);
  }

  private void present(int first) {
    Story open = stories.open().get();
    if (open.isEmpty()) {
      offer();
    } else {
      begin(open, Math.clamp(first, 0, open.size() - 1), stories.kept(), stories.reached());
    }
  }

  private void offer() {
    Optional<Story> seen = stories.seen().get();
    reports.show(
        new PresentOffer(
            messages,
            seen.map(story -> () -> begin(story, 0, kept -> {}, step -> {})),
            stories.offered().get(),
            () -> present(0)));
  }

  /** Presents a story once its datasets are read. */
  private void begin(Story story, int first, Consumer<Story> kept, IntConsumer reached) {
    background.run(
        () -> new StoryOnStage(story, datasets(story)),
        ready -> {
          desk.present(ready, first, kept);
          desk.presentation()
              .ifPresent(talk -> talk.state().subscribe(state -> reached.accept(state.step())));
        },
        why -> reports.failure("stage.failed.dataset", name(story), why));
  }

  private String name(Story story) {
    return messages.get(story.title().isBlank() ? story.step(0).words().title() : story.title());
  }

  private Map<String, Dataset> datasets(Story story) {
    Map<String, Dataset> all = new HashMap<>();
    for (StoryStep step : story.steps()) {
      all.computeIfAbsent(step.scenario().datasetId(), stories.datasets());
    }
    return all;
  }
}
