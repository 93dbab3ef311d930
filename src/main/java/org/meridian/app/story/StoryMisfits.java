package org.meridian.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.io.json.JsonFile;
import org.meridian.io.story.SavedStory;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.StoryCode;
import org.meridian.scenario.NearName;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.stage.motion.RevealFault;
import org.meridian.view.stage.motion.RevealOffer;
import org.meridian.view.story.ChoiceMisfit;
import org.meridian.view.story.ChoiceNames;
import org.meridian.view.story.OwnMapFiles.OwnMap;
import org.meridian.view.story.marks.MarkFault;

/** What of the viewpoints of a story views do not understand, with its place in the file. */
public final class StoryMisfits {

  private StoryMisfits() {}

  /**
   * All of it, in the order of the steps; steps whose dataset is missing are looked at but for what
   * their dataset says.
   */
  public static List<Problem> of(SavedStory saved, Function<String, Optional<Dataset>> datasets) {
    List<Problem> problems = new ArrayList<>();
    Story story = saved.story();
    for (int at = 0; at < story.size(); at++) {
      Viewpoint viewpoint = story.step(at).viewpoint();
      if (Views.find(viewpoint.view()).isEmpty()) {
        List<String> known = Views.ALL.stream().map(View::id).collect(Collectors.toList());
        String near = NearName.of(viewpoint.view(), known);
        problems.add(saved.ofViewpoint(at, "/view", viewpoint.view(), StoryCode.STORY_VIEW, near));
      } else {
        Optional<Dataset> dataset = datasets.apply(story.step(at).scenario().datasetId());
        int step = at;
        dataset.ifPresent(
            found ->
                ChoiceNames.read(viewpoint, found)
                    .misfits()
                    .forEach(misfit -> problems.add(problem(saved, step, misfit))));
        dataset.ifPresent(found -> marks(saved, step, found, problems));
        dataset.ifPresent(
            found ->
                RevealFault.of(new RevealOffer(story.step(step), found))
                    .ifPresent(fault -> problems.add(problem(saved, step, fault))));
      }
    }
    return problems;
  }

  private static void marks(SavedStory saved, int step, Dataset dataset, List<Problem> problems) {
    StoryStep marked = saved.story().step(step);
    for (int at = 0; at < marked.marks().size(); at++) {
      int mark = at;
      MarkFault.of(marked.marks().get(at), marked, dataset)
          .ifPresent(fault -> problems.add(problem(saved, step, mark, fault)));
    }
  }

  private static Problem problem(SavedStory saved, int step, int mark, MarkFault fault) {
    StoryCode code =
        fault == MarkFault.NOT_THERE ? StoryCode.STORY_NOT_THERE : StoryCode.STORY_NO_EFFECT;
    return saved.ofStep(step, "/marks/" + mark, "", code, "");
  }

  private static Problem problem(SavedStory saved, int step, RevealFault fault) {
    StoryCode code =
        switch (fault) {
          case WITHOUT_EFFECT -> StoryCode.STORY_NO_EFFECT;
          case NOT_THERE -> StoryCode.STORY_NOT_THERE;
          case OTHER_END -> StoryCode.STORY_OTHER_END;
        };
    return saved.ofStep(step, "/reveal", "", code, "");
  }

  /** That a map or layer of a step cannot be read. */
  public static Problem unread(SavedStory saved, OwnMap map) {
    String path = JsonFile.below("/choices", map.choice());
    return saved.ofViewpoint(map.step(), path, map.file(), StoryCode.STORY_NO_MAP);
  }

  private static Problem problem(SavedStory saved, int step, ChoiceMisfit misfit) {
    String path = JsonFile.below("/choices", misfit.name());
    StoryCode code =
        switch (misfit.kind()) {
          case UNKNOWN_NAME -> StoryCode.STORY_CHOICE;
          case WITHOUT_EFFECT -> StoryCode.STORY_NO_EFFECT;
          case UNKNOWN_WORD -> StoryCode.STORY_WORD;
          case WRONG_WORDS -> StoryCode.STORY_WORDS;
          case WRONG_NUMBER -> StoryCode.STORY_NUMBER;
          case NOT_IN_DATASET -> StoryCode.STORY_NOT_THERE;
        };
    return saved.ofViewpoint(step, path, misfit.word(), code, misfit.near());
  }
}
