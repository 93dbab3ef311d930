package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryJournal;
import org.meridian.model.wording.LocalText;
import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.story.Story;
import org.meridian.ui.ports.StoryStore.KeptStory;

/**
 * Saves states of a story again and again until it is killed, in its file and in the journal:
 * {@code src/checks/kill-nine.sh} does that through {@link KillNineProgram}.
 */
public final class SavedStates {

  private static final Story TALE = ShippedStories.read("city-clusters");
  private static final Supplier<WorldMaps> NO_MAPS =
      () -> {
        throw new IllegalStateException("the story has no map of its own");
      };

  private SavedStates() {}

  /** One state: its number stands in the title, and states differ in length. */
  static Story state(int number) {
    Story state = TALE.withTitle(LocalText.same(Integer.toString(number)));
    for (int more = 0; more < number % 4; more++) {
      state = state.duplicate(more);
    }
    return state;
  }

  /** The number of a state, if it is one to the last letter. */
  static OptionalInt number(Story story) {
    String title = story.title().en();
    return title.matches("\\d{1,9}") && state(Integer.parseInt(title)).equals(story)
        ? OptionalInt.of(Integer.parseInt(title))
        : OptionalInt.empty();
  }

  static Path file(Path folder) {
    return folder.resolve("talk.meridian-story.json");
  }

  static Path journal(Path folder) {
    return folder.resolve("session/story.json");
  }

  /**
   * Saves without end; says the number of each state once it is saved twice.
   *
   * @param arguments the folder, and the number to begin with
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (StoryFiles files =
        new StoryFiles(
            Optional.of(new StoryJournal(journal(folder))),
            Optional.empty(),
            NO_MAPS,
            folder.resolve("stories"))) {
      for (int number = Integer.parseInt(arguments[1]); number < 1_000_000_000; number++) {
        files.write(file(folder), state(number));
        files.keep(new KeptStory(state(number), Optional.empty(), true, 0));
        files.flush();
        System.out.println(number);
      }
    }
  }
}
