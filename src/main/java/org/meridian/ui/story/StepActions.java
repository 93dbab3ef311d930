package org.meridian.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.story.ChoiceNames;
import org.meridian.view.words.BothLanguages;

/** What is done with the steps of the open story. Lives on the JavaFX thread. */
public final class StepActions {

  private final Explorer explorer;
  private final Background background;
  private final StoryDesk desk;
  private final WindowSight sight;
  private final Consumer<StoryStep> captured;

  /**
   * @param sight what the window shows
   * @param captured hears of each new step
   */
  public StepActions(
      Explorer explorer,
      Background background,
      StoryDesk desk,
      WindowSight sight,
      Consumer<StoryStep> captured) {
    this.explorer = explorer;
    this.background = background;
    this.desk = desk;
    this.sight = sight;
    this.captured = captured;
    // The hash of a dataset takes a moment: capturing must not wait for it.
    NewestWins<Dataset, DatasetIdentity> hashing =
        background.beside(Dataset::identity, known -> {});
    explorer
        .dataset()
        .subscribe(
            dataset -> {
              if (dataset != null) {
                hashing.submit(dataset);
              }
            });
  }

  /** What is about the window now, with the state of its dataset. */
  private record Caught(WindowSight.SeenNow seen, StoryDataset about, LocalText title) {}

  /** Makes a step of what the window shows, behind the chosen one. */
  public void capture() {
    caught(
        now -> {
          int at = desk.state().get().place().orElse(desk.story().size() - 1) + 1;
          StoryStep step =
              new StoryStep(
                  "new",
                  now.seen().scenario(),
                  now.seen().viewpoint(),
                  StepWords.NONE.withTitle(now.title()),
                  List.of(),
                  StoryStep.StepEntry.USUAL);
          desk.edit(story -> story.insert(at, step, now.about()), at);
          captured.accept(desk.story().step(at));
        });
  }

  /** Lets a step show what the window shows; its words stay. */
  public void update(int at) {
    String id = desk.story().step(at).id();
    caught(
        now ->
            desk.story()
                .place(id)
                .ifPresent(
                    place ->
                        desk.edit(
                            story ->
                                story.replace(
                                    place,
                                    story
                                        .step(place)
                                        .showing(now.seen().scenario(), now.seen().viewpoint()),
                                    now.about()),
                            place)));
  }

  private void caught(Consumer<Caught> then) {
    Optional<WindowSight.SeenNow> seen = sight.now();
    Dataset dataset = explorer.dataset().get();
    if (seen.isEmpty() || dataset == null) {
      return;
    }
    background.run(() -> caught(seen.get(), dataset), then);
  }

  private static Caught caught(WindowSight.SeenNow seen, Dataset dataset) {
    DatasetIdentity identity = dataset.identity();
    LocalText title = dataset.info().title();
    TextInLanguage words =
        in ->
            in.get(
                "story.title.step",
                in.get(ChoiceNames.view(seen.viewpoint()).titleKey()),
                in.get(title));
    return new Caught(seen, new StoryDataset(identity, title), new BothLanguages().of(words));
  }

  /** Shows a step in the window. */
  public void go(int at) {
    desk.choose(at);
    StoryStep step = desk.story().step(at);
    sight.show(new WindowSight.SeenNow(step.scenario(), step.viewpoint()), () -> {});
  }

  /** Puts a step at another place. */
  public void move(int from, int to) {
    int end = Math.clamp(to, 0, desk.story().size() - 1);
    desk.edit(story -> story.move(from, end), end);
  }

  /** Puts a copy of a step behind it. */
  public void duplicate(int at) {
    desk.edit(story -> story.duplicate(at), at + 1);
  }

  /** Takes a step out; undo brings it back. */
  public void remove(int at) {
    desk.edit(story -> story.remove(at), Math.min(at, desk.story().size() - 2));
  }

  /** The place of the chosen step. */
  public OptionalInt chosen() {
    return desk.state().get().place();
  }

  /** The steps. */
  public Story story() {
    return desk.story();
  }
}
