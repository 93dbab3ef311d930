package org.meridian.io.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.io.json.JsonFile;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Problems;
import org.meridian.model.reading.StoryCode;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;

/** A story as it stands in a file, which knows where each of its parts stands. */
public final class SavedStory {

  private final Story story;
  private final List<SavedScenario> scenarios;
  private final JsonFile json;

  SavedStory(Story story, List<SavedScenario> scenarios, JsonFile json) {
    this.story = story;
    this.scenarios = List.copyOf(scenarios);
    this.json = json;
  }

  /** The story. */
  public Story story() {
    return story;
  }

  /**
   * What of its datasets is not as it was, and what of its scenarios does not fit them now: a story
   * opens all the same. May take seconds.
   *
   * @param datasets finds a dataset by its id
   */
  public List<Problem> misfits(Function<String, Optional<Dataset>> datasets) {
    Problems problems = new Problems();
    for (int at = 0; at < story.datasets().size(); at++) {
      StoryDataset listed = story.datasets().get(at);
      int place = placeOf(listed.id());
      datasets
          .apply(listed.id())
          .ifPresentOrElse(
              found -> state(place, listed.identity(), found, problems),
              () -> add(place, "/id", listed.id(), StoryCode.STORY_NO_DATASET, problems));
    }
    for (int at = 0; at < story.size(); at++) {
      SavedScenario saved = scenarios.get(at);
      datasets
          .apply(saved.scenario().datasetId())
          .ifPresent(found -> problems.addAll(apart(saved.misfits(found))));
    }
    return problems.toList();
  }

  /** That the state of a dataset differs is said once for the story, not at each step. */
  private static List<Problem> apart(List<Problem> misfits) {
    return misfits.stream()
        .filter(misfit -> misfit.code() != ProblemCode.SCENARIO_VERSION)
        .filter(misfit -> misfit.code() != ProblemCode.SCENARIO_CONTENT)
        .toList();
  }

  private void state(int place, DatasetIdentity made, Dataset found, Problems problems) {
    String version = found.info().version();
    if (!made.version().isEmpty() && !made.version().equals(version)) {
      add(place, "/version", made.version(), StoryCode.STORY_OTHER_VERSION, problems, version);
    } else if (!made.content().isEmpty() && !made.content().equals(found.identity().content())) {
      add(place, "/content", "", StoryCode.STORY_OTHER_CONTENT, problems);
    }
  }

  private void add(
      int place,
      String field,
      String value,
      ProblemReason code,
      Problems problems,
      String... arguments) {
    problems.add(json.problem("/datasets/" + place + field, value, code, List.of(arguments)));
  }

  private int placeOf(String dataset) {
    return IntStream.range(0, json.size("/datasets"))
        .filter(at -> json.text("/datasets/" + at + "/id", "").equals(dataset))
        .findFirst()
        .orElse(0);
  }

  /**
   * A problem with something of a step.
   *
   * @param step its place, from 0
   * @param path below the step, as {@code /reveal}
   */
  public Problem ofStep(
      int step, String path, String value, ProblemReason code, String... arguments) {
    return json.problem("/steps/" + step + path, value, code, List.of(arguments));
  }

  /**
   * A problem with something in the viewpoint of a step.
   *
   * @param step its place, from 0
   * @param path below the viewpoint, as {@code /view}
   */
  public Problem ofViewpoint(
      int step, String path, String value, ProblemReason code, String... arguments) {
    return json.problem("/steps/" + step + "/viewpoint" + path, value, code, List.of(arguments));
  }
}
