package org.meridian.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryJournal;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.Story;
import org.meridian.ui.ports.StoryStore.KeptStory;

/** What is kept comes back, and what cannot be read or written is never lost in silence. */
class StoryKeeperTest {

  private static final KeptStory KEPT =
      new KeptStory(ShippedStories.read("what-a-weight-does"), Optional.empty(), true, 3);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("story.json");
  }

  private StoryKeeper keeper() {
    return new StoryKeeper(Optional.of(new StoryJournal(file())), Optional.empty());
  }

  @Test
  void whatWasKeptComesBack() {
    try (StoryKeeper first = keeper()) {
      first.keep(KEPT);
      assertThat(first.flush()).isEmpty();
    }
    try (StoryKeeper second = keeper()) {
      assertThat(second.kept()).contains(KEPT);
      assertThat(second.setAside()).isEmpty();
    }
  }

  @Test
  void whatCannotBeReadIsSetAsideEachUnderANameOfItsOwn() throws IOException {
    for (String content : List.of("{\"version\": 99}", "half a fi")) {
      Files.writeString(file(), content);
      try (StoryKeeper keeper = keeper()) {
        assertThat(keeper.kept()).isEmpty();
        assertThat(Files.readString(keeper.setAside().orElseThrow())).isEqualTo(content);
        keeper.keep(KEPT);
        assertThat(keeper.flush()).isEmpty();
      }
    }
    try (var found = Files.list(folder)) {
      assertThat(found).hasSize(3);
    }
  }

  @Test
  void whatCannotBeWrittenIsSaidAndTriedAgain() throws IOException {
    List<Optional<LocalText>> told = new ArrayList<>();
    try (StoryKeeper keeper = keeper()) {
      keeper.listen(told::add);
      Files.createDirectory(file());
      keeper.keep(KEPT);
      assertThat(keeper.flush()).isPresent();
      Files.delete(file());
      assertThat(keeper.flush()).isEmpty();
    }
    assertThat(told.getFirst()).isEmpty();
    assertThat(told.get(1)).isPresent();
    assertThat(told.getLast()).isEmpty();
    try (StoryKeeper next = keeper()) {
      assertThat(next.kept().map(KeptStory::story)).map(Story::size).contains(5);
    }
  }

  @Test
  void aReasonForAnotherWindowIsNoneForThisOne() {
    Optional<LocalText> other = Optional.of(new LocalText("another window", "另一窗口"));
    List<Optional<LocalText>> told = new ArrayList<>();
    try (StoryKeeper keeper = new StoryKeeper(Optional.of(new StoryJournal(file())), other)) {
      keeper.listen(told::add);
      assertThat(keeper.flush()).isEmpty();
    }
    assertThat(told).containsExactly(Optional.empty());
  }

  @Test
  void whereNothingIsKeptTheReasonIsGivenAtTheEnd() {
    Optional<LocalText> other = Optional.of(new LocalText("another window", "另一窗口"));
    List<Optional<LocalText>> told = new ArrayList<>();
    try (StoryKeeper keeper = new StoryKeeper(Optional.empty(), other)) {
      keeper.listen(told::add);
      keeper.keep(KEPT);
      assertThat(keeper.flush()).isEqualTo(other);
    }
    assertThat(told).containsExactly(Optional.empty());
  }
}
