package org.meridian.app.cli.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.app.story.StoryMisfits;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.story.StepRequest;

/** A story from a file, or one that ships by its id, with the datasets that it is about. */
final class OpenedStory {

  private final SavedStory saved;
  private final List<Problem> problems;
  private final Map<String, Optional<Dataset>> datasets = new HashMap<>();
  private final VerbOutput console;

  private OpenedStory(SavedStory saved, List<Problem> found, VerbOutput console) {
    this.saved = saved;
    this.console = console;
    problems = new ArrayList<>(found);
    problems.addAll(saved.misfits(this::dataset));
    problems.addAll(StoryMisfits.of(saved, this::dataset));
  }

  /** Opens a story; fails with all that is wrong where it cannot be understood. */
  static OpenedStory of(String name, VerbOutput console) {
    Loaded<SavedStory> loaded =
        ShippedStories.IDS.contains(name)
            ? StoryFile.fromBytes(name, StoryFile.toBytes(ShippedStories.read(name)))
            : StoryFile.read(Path.of(name));
    SavedStory saved =
        loaded
            .value()
            .orElseThrow(
                () -> new VerbFailure(CommandWords.ofThisSystem().problems(loaded.problems())));
    return new OpenedStory(saved, loaded.problems(), console);
  }

  private Optional<Dataset> dataset(String id) {
    return datasets.computeIfAbsent(id, this::open);
  }

  private Optional<Dataset> open(String id) {
    try {
      return Optional.of(DataOptions.named(id, console));
    } catch (VerbFailure absent) {
      console.err().println(absent.getMessage());
      return Optional.empty();
    }
  }

  Story story() {
    return saved.story();
  }

  /** All that is not as it should be. */
  List<Problem> problems() {
    return problems;
  }

  /** Whether anything is an error, so that a step cannot be shown as it was. */
  boolean isBroken() {
    return problems.stream().anyMatch(Problem::isError)
        || datasets.values().stream().anyMatch(Optional::isEmpty);
  }

  /** All steps, worked out. */
  List<StepRequest> steps() {
    ScenarioEngine engine = new ScenarioEngine();
    List<StepRequest> steps = new ArrayList<>();
    for (StoryStep step : story().steps()) {
      Dataset dataset = dataset(step.scenario().datasetId()).orElseThrow();
      steps.add(StepRequest.of(step, dataset, engine));
    }
    return steps;
  }
}
