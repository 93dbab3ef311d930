package org.meridian.view.preflight;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.preflight.PreflightLine.CheckState;

/** Whether the datasets of a story are here, and those that it was made for. */
public final class DatasetCheck {

  private DatasetCheck() {}

  /**
   * A line a dataset; takes time where one is to be read or hashed.
   *
   * @param datasets finds a dataset by its id
   */
  public static List<PreflightLine> of(Story story, Function<String, Optional<Dataset>> datasets) {
    return story.datasets().stream()
        .map(listed -> line(listed, datasets.apply(listed.id())))
        .toList();
  }

  private static PreflightLine line(StoryDataset listed, Optional<Dataset> found) {
    TextInLanguage name =
        words -> listed.title().isBlank() ? listed.id() : words.get(listed.title());
    if (found.isEmpty()) {
      return line(CheckState.CANNOT, "preflight.dataset.missing", name, "");
    }
    DatasetIdentity now = found.get().identity();
    DatasetIdentity then = listed.identity();
    if (!then.version().isEmpty() && !then.version().equals(now.version())) {
      return line(CheckState.DIFFERS, "preflight.dataset.version", name, now.version());
    }
    boolean isOther = !then.content().isEmpty() && !then.content().equals(now.content());
    return isOther
        ? line(CheckState.DIFFERS, "preflight.dataset.content", name, now.version())
        : line(CheckState.GOOD, "preflight.dataset.good", name, now.version());
  }

  private static PreflightLine line(
      CheckState state, String key, TextInLanguage name, String version) {
    TextInLanguage remedy =
        state == CheckState.GOOD
            ? TextInLanguage.NONE
            : words -> words.get(key + ".do", name.in(words), version);
    return new PreflightLine(state, words -> words.get(key, name.in(words), version), remedy);
  }
}
