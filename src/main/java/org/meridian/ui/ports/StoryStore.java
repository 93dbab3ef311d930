package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;
import org.meridian.scoring.uncertainty.ProgressMonitor;

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
   * @param datasets folders of the datasets that it brings, by their ids; they go before those of
   *     this machine
   */
  record StoredStory(
      Story story, String fingerprint, List<Problem> differs, Map<String, Path> datasets) {

    /** Copies list and map. */
    public StoredStory {
      differs = List.copyOf(differs);
      datasets = Map.copyOf(datasets);
    }
  }

  /**
   * A story that the program kept by itself.
   *
   * @param place the file that it belongs to, if any
   * @param changed whether it differs from that
   * @param reached the step that was chosen, or that a talk had come to, counted from 0
   */
  record KeptStory(Story story, Optional<ScenarioPlace> place, boolean changed, int reached) {}

  /** A story that ships with the program. */
  record ShippedTale(String id, LocalText title) {}

  /**
   * Reads a story.
   *
   * @param datasets finds a dataset by its id
   */
  Loaded<StoredStory> read(Path file, Function<String, Optional<Dataset>> datasets)
      throws IOException;

  /**
   * Reads the view that a figure carries, as a story of one step.
   *
   * @param datasets finds a dataset by its id
   */
  Loaded<StoredStory> figure(Path file, Function<String, Optional<Dataset>> datasets)
      throws IOException;

  /**
   * Where the story of a file lies: the file itself or, of a pack, the story in a folder of the
   * user's into which it is unpacked. Nothing is written over.
   */
  Path unpacked(Path file) throws IOException;

  /** Whether a file is a packed story. */
  boolean isPack(Path file);

  /**
   * Packs a story with all that it needs.
   *
   * @param datasets finds a dataset by its id
   * @param watch follows the work, and may stop it
   * @return what is not as when the story was made; empty if it was stopped, and nothing is written
   */
  Optional<List<Problem>> pack(
      Path file, Story story, Function<String, Optional<Dataset>> datasets, ProgressMonitor watch)
      throws IOException;

  /**
   * Brings what a story needs that was not read from its file just now: its own maps are made known
   * to whoever draws.
   *
   * @param place of its file, beside which datasets may lie
   * @param datasets finds a dataset of this machine by its id
   */
  BroughtAlong bring(
      Story story, Optional<ScenarioPlace> place, Function<String, Optional<Dataset>> datasets);

  /**
   * What a story brings.
   *
   * @param datasets folders of datasets by their ids; they go before those of this machine
   * @param problems what cannot be read
   */
  record BroughtAlong(Map<String, Path> datasets, List<Problem> problems) {

    /** Copies map and list. */
    public BroughtAlong {
      datasets = Map.copyOf(datasets);
      problems = List.copyOf(problems);
    }
  }

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
