package org.meridian.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.Language;
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

    assertThatThrownBy(() -> new StoryHandouts(ShippedFigures.create()).write(order, file))
        .isInstanceOfSatisfying(
            FileFailure.class,
            failure -> {
              assertThat(failure.problem().code()).isEqualTo(StoryCode.STORY_NO_DATASET);
              assertThat(failure.problem().value()).isEqualTo("interconnectivity-2021");
            });
    assertThat(file).doesNotExist();
  }
}
