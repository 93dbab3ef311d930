package org.meridian.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.Language;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.StoryOutput.StoryOrder;

class StoryHandoutsTest {

  @TempDir private Path folder;

  @Test
  void aDatasetThatIsMissingIsNamed() {
    Path file = folder.resolve("deck.pptx");
    StoryOrder order =
        new StoryOrder(
            ShippedStories.read("without-information"),
            id -> Optional.empty(),
            List.of(Language.ENGLISH),
            false);

    assertThatThrownBy(
            () ->
                new StoryHandouts(ShippedFigures.create()).write(order, file, ProgressMonitor.NONE))
        .isInstanceOfSatisfying(
            FileFailure.class,
            failure -> {
              assertThat(failure.problem().code()).isEqualTo(StoryCode.STORY_NO_DATASET);
              assertThat(failure.problem().value()).isEqualTo("interconnectivity-2021");
            });
    assertThat(file).doesNotExist();
  }

  /** Stops once the first step is begun. */
  private static final class StoppedEarly implements ProgressMonitor {
    private boolean isBegun;

    @Override
    public boolean isCancelled() {
      return isBegun;
    }

    @Override
    public void progress(long done, long total) {
      isBegun = true;
    }
  }

  @Test
  void whatIsStoppedLeavesEveryFileAsItWas() throws IOException {
    Path english = Files.writeString(folder.resolve("deck-en.html"), "before");
    StoryOrder order =
        new StoryOrder(
            ShippedStories.read("without-information"),
            id -> ShippedDatasets.find(id).flatMap(place -> place.open().value()),
            List.of(Language.values()),
            false);
    assertThat(
            new StoryHandouts(ShippedFigures.create())
                .write(order, folder.resolve("deck.html"), new StoppedEarly()))
        .isFalse();
    assertThat(english).hasContent("before");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(english));
  }
}
