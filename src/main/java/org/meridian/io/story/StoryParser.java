package org.meridian.io.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StepArrival;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;

/** Reads a story out of JSON, and reports all that is wrong with it. */
final class StoryParser {

  private final JsonFile json;
  private final List<SavedScenario> scenarios = new ArrayList<>();

  StoryParser(JsonFile json) {
    this.json = json;
  }

  /** The story; empty, with problems, if it cannot be understood. */
  Optional<SavedStory> read() {
    List<StoryDataset> datasets = datasets();
    List<StoryStep> steps = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int count = json.size("/steps");
    for (int at = 0; at < count; at++) {
      String path = "/steps/" + at;
      Optional<StoryStep> step = step(json.part(path));
      if (step.isPresent() && !ids.add(step.get().id())) {
        json.report(path + "/id", ProblemCode.ID_TWICE);
      } else {
        step.ifPresent(steps::add);
      }
    }
    boolean listed = areListed(steps, datasets);
    return steps.size() == count && listed
        ? Optional.of(
            new SavedStory(new Story(both(json, "/title"), steps, datasets), scenarios, json))
        : Optional.empty();
  }

  private boolean areListed(List<StoryStep> steps, List<StoryDataset> datasets) {
    boolean all = true;
    for (int at = 0; at < steps.size(); at++) {
      String id = steps.get(at).scenario().datasetId();
      if (datasets.stream().noneMatch(dataset -> dataset.id().equals(id))) {
        json.report("/steps/" + at + "/scenario/dataset", StoryCode.STORY_UNLISTED);
        all = false;
      }
    }
    return all;
  }

  private List<StoryDataset> datasets() {
    List<StoryDataset> datasets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int at = 0; at < json.size("/datasets"); at++) {
      JsonFile part = json.part("/datasets/" + at);
      DatasetIdentity identity =
          new DatasetIdentity(
              part.required("/id"), part.text("/version", ""), part.text("/content", ""));
      if (ids.add(identity.id())) {
        datasets.add(new StoryDataset(identity, both(part, "/title")));
      } else {
        part.report("/id", ProblemCode.ID_TWICE);
      }
    }
    return datasets;
  }

  private Optional<StoryStep> step(JsonFile part) {
    String id = part.required("/id");
    if (!part.has("/scenario")) {
      part.report("/scenario", ProblemCode.FIELD_MISSING);
      return Optional.empty();
    }
    Optional<SavedScenario> scenario = ScenarioFile.from(part.part("/scenario"));
    JsonFile seen = part.part("/viewpoint");
    String view = seen.required("/view");
    if (id.isEmpty() || view.isEmpty() || scenario.isEmpty()) {
      return Optional.empty();
    }
    scenarios.add(scenario.get());
    return Optional.of(
        new StoryStep(
            id,
            scenario.get().scenario(),
            new ViewpointParser(seen).read(view),
            words(part),
            marks(part),
            entry(part),
            part.has("/print") ? PrintJson.read(part.part("/print")) : Optional.empty()));
  }

  private static StepWords words(JsonFile part) {
    return new StepWords(
        both(part, "/title"), both(part, "/text"), both(part, "/notes"), both(part, "/told"));
  }

  private static List<StepMark> marks(JsonFile part) {
    List<StepMark> marks = new ArrayList<>();
    for (int at = 0; at < part.size("/marks"); at++) {
      MarkJson.read(part.part("/marks/" + at)).ifPresent(marks::add);
    }
    return marks;
  }

  private static StoryStep.StepEntry entry(JsonFile part) {
    StepArrival usual = StoryStep.StepEntry.USUAL.arrival();
    Optional<StepReveal> reveal =
        part.has("/reveal") ? RevealJson.read(part.part("/reveal")) : Optional.empty();
    return new StoryStep.StepEntry(StoryWords.read(part, "/arrival", usual), reveal);
  }

  private static LocalText both(JsonFile json, String path) {
    return new LocalText(json.text(path + "/en", ""), json.text(path + "/zh", ""));
  }
}
