package org.meridian.app.cli.story;

import java.io.IOException;
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
import org.meridian.app.story.StorySupplies;
import org.meridian.io.file.FileProblems;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.io.story.StorySource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.story.StepRequest;

/**
 * A story from a file or a pack, or one that ships by its id, with the datasets that it is about.
 */
final class OpenedStory {

  private final StorySource source;
  private final SavedStory saved;
  private final StorySupplies supplies;
  private final List<Problem> problems;
  private final Map<String, Optional<Dataset>> installed = new HashMap<>();
  private final Map<String, Optional<Dataset>> datasets = new HashMap<>();
  private final FigureFactory figures;
  private final VerbOutput console;

  private OpenedStory(
      StorySource source, Loaded<SavedStory> loaded, FigureFactory figures, VerbOutput console) {
    this.source = source;
    this.saved = loaded.value().orElseThrow();
    this.console = console;
    this.figures = figures;
    supplies = new StorySupplies(source, id -> installed.computeIfAbsent(id, this::open));
    problems = new ArrayList<>(loaded.problems());
    problems.addAll(supplies.misread(saved.story()));
    problems.addAll(saved.misfits(this::dataset));
    problems.addAll(StoryMisfits.of(saved, this::dataset));
    problems.addAll(
        supplies.readMaps(saved.story(), figures.maps(), map -> StoryMisfits.unread(saved, map)));
  }

  /**
   * Opens a story; fails with all that is wrong where it cannot be understood.
   *
   * @param figures draw its steps, and take its maps and layers
   */
  static OpenedStory of(String name, FigureFactory figures, VerbOutput console) {
    StorySource source = source(name);
    Loaded<SavedStory> loaded = StoryFile.fromBytes(source.name(), source.bytes());
    if (loaded.value().isEmpty()) {
      throw failure(loaded.problems());
    }
    return new OpenedStory(source, loaded, figures, console);
  }

  private static StorySource source(String name) {
    if (ShippedStories.IDS.contains(name)) {
      byte[] bytes = StoryFile.toBytes(ShippedStories.read(name));
      return new StorySource(name, bytes, file -> Optional.empty());
    }
    try {
      return StorySource.of(Path.of(name));
    } catch (IOException unreadable) {
      throw failure(List.of(FileProblems.reading(Path.of(name), unreadable)));
    }
  }

  private static VerbFailure failure(List<Problem> problems) {
    return new VerbFailure(CommandWords.ofThisSystem().problems(problems));
  }

  /** A dataset of the story; what is wrong with it is said once. */
  Optional<Dataset> dataset(String id) {
    return datasets.computeIfAbsent(id, wanted -> supplies.dataset(story(), wanted));
  }

  /** A dataset of this machine; that there is none is no matter where the story brings it. */
  private Optional<Dataset> open(String id) {
    try {
      return Optional.of(DataOptions.named(id, console));
    } catch (VerbFailure absent) {
      if (!supplies.brings(id)) {
        console.err().println(absent.getMessage());
      }
      return Optional.empty();
    }
  }

  Story story() {
    return saved.story();
  }

  /** What draws its steps, on its own maps. */
  FigureFactory figures() {
    return figures;
  }

  /** The story and what lies beside it. */
  StorySource source() {
    return source;
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

  /** Says what is wrong; fails where the story cannot be shown as it was prepared. */
  void mustBeSound() {
    CommandWords words = CommandWords.ofThisSystem();
    if (!problems.isEmpty()) {
      console.err().println(words.problems(problems));
    }
    if (isBroken()) {
      throw new VerbFailure(words.say("story.broken"));
    }
  }

  /** The datasets that the story lists, in its order. */
  List<Dataset> datasets() {
    return story().datasets().stream().map(listed -> dataset(listed.id()).orElseThrow()).toList();
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
