package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.story.Story;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/** Writes stories to be handed out. Takes time: never call it on the JavaFX thread. */
@FunctionalInterface
public interface StoryOutput {

  /**
   * A story to write.
   *
   * @param datasets finds a dataset by its id
   * @param languages each a file of its own; of several, names tell the language
   * @param dark whether in the dark look, where a step fixes none
   */
  record StoryOrder(
      Story story,
      Function<String, Optional<Dataset>> datasets,
      List<Language> languages,
      boolean dark) {

    /** Copies the list. */
    public StoryOrder {
      languages = List.copyOf(languages);
    }
  }

  /**
   * Writes it as slides, PDF or web page, by the file's ending; a {@link FileFailure} says why not.
   * Files are put in place together once all are made.
   *
   * @param watch follows the work, and may stop it
   * @return false if it was stopped; then nothing is written
   */
  boolean write(StoryOrder order, Path file, ProgressMonitor watch) throws IOException;
}
