package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;

/**
 * Keeps stories. Its methods touch files but where another thing is said: never call them on the
 * JavaFX thread.
 */
public interface StoryStore {

  /**
   * A story as it was read.
   *
   * @param fingerprint of the file
   * @param differs what is not as when the story was made, and what could not be understood; none
   *     of it keeps the story from being opened
   */
  record StoredStory(Story story, String fingerprint, List<Problem> differs) {

    /** Copies the list. */
    public StoredStory {
      differs = List.copyOf(differs);
    }
  }

  /**
   * A story that the program kept by itself.
   *
   * @param place the file that it belongs to, if any
   * @param changed whether it differs from that
   */
  record KeptStory(Story story, Optional<ScenarioPlace> place, boolean changed) {}

  /** A story that ships with the program. */
  record ShippedTale(String id, LocalText title) {}

  /**
   * Reads a story.
   *
   * @param datasets finds a dataset by its id
   */
  Loaded<StoredStory> read(Path file, Function<String, Optional<Dataset>> datasets)
      throws IOException;

  /** Writes a story whole; returns the fingerprint of the file. */
  String write(Path file, Story story) throws IOException;

  /** The fingerprint of a file as it stands now; empty if there is no such file. */
  Optional<String> fingerprint(Path file) throws IOException;

  /** The stories that ship; quick, any thread. */
  List<ShippedTale> shipped();

  /** Reads a story that ships. */
  Story shipped(String id);

  /**
   * Keeps the state of the open story, so that no end of the program loses it. Returns at once, on
   * any thread.
   */
  void keep(KeptStory story);

  /** What was kept by an earlier session; quick, any thread. */
  Optional<KeptStory> kept();

  /** Where what was kept by an earlier session lies now, if it could not be read; any thread. */
  Optional<Path> setAside();

  /**
   * Sets who is told, on any thread, why the story cannot be kept now; empty once it can.
   *
   * @param listener told at once of what is already known
   */
  void listen(Consumer<Optional<LocalText>> listener);

  /**
   * Waits until all that was handed in is written.
   *
   * @return why that could not be done; empty if all is kept
   */
  Optional<LocalText> flush();

  /** A store that keeps nothing and has no files, for windows that are to leave no trace. */
  static StoryStore forgetful() {
    return new ForgetfulStories();
  }
}
