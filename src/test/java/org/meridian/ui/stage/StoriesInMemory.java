package org.meridian.ui.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.ports.StoryStore;

/** Stories that are kept in memory. */
public final class StoriesInMemory implements StoryStore {

  /** What stands in files. */
  public final Map<Path, Story> files = new HashMap<>();

  /** Where the stories of packs lie. */
  public final Map<Path, Path> packs = new HashMap<>();

  /** What was kept last. */
  public KeptStory kept;

  /** Where a story lies that could not be read; null for none. */
  public Path aside;

  private Optional<LocalText> trouble = Optional.empty();
  private Consumer<Optional<LocalText>> listener = nobody -> {};

  @Override
  public Loaded<StoredStory> read(Path file, Function<String, Optional<Dataset>> datasets)
      throws IOException {
    Story story = files.get(file);
    if (story == null) {
      throw new IOException("no file " + file);
    }
    return Loaded.of(new StoredStory(story, print(story), List.of(), Map.of()));
  }

  @Override
  public Path unpacked(Path file) {
    return packs.getOrDefault(file, file);
  }

  @Override
  public boolean isPack(Path file) {
    return packs.containsKey(file);
  }

  @Override
  public Optional<List<Problem>> pack(
      Path file, Story story, Function<String, Optional<Dataset>> datasets, ProgressMonitor watch) {
    Path inside = Path.of("/unpacked/" + file.getFileName());
    files.put(inside, story);
    packs.put(file, inside);
    return Optional.of(List.of());
  }

  @Override
  public BroughtAlong bring(
      Story story, Optional<ScenarioPlace> place, Function<String, Optional<Dataset>> datasets) {
    return new BroughtAlong(Map.of(), List.of());
  }

  @Override
  public Loaded<StoredStory> figure(Path file, Function<String, Optional<Dataset>> datasets) {
    Story story = files.get(file);
    List<Problem> missing =
        story.datasets().stream()
            .filter(listed -> datasets.apply(listed.id()).isEmpty())
            .map(listed -> missing(file, listed.id()))
            .toList();
    return Loaded.of(new StoredStory(story, print(story), missing, Map.of()));
  }

  private static Problem missing(Path file, String dataset) {
    return new Problem(file.toString(), 0, "", dataset, StoryCode.STORY_NO_DATASET, List.of());
  }

  private static String print(Story story) {
    return Integer.toString(story.hashCode());
  }

  @Override
  public String write(Path file, Story story) {
    files.put(file, story);
    return print(story);
  }

  @Override
  public Optional<String> fingerprint(Path file) {
    return Optional.ofNullable(files.get(file)).map(StoriesInMemory::print);
  }

  @Override
  public List<ShippedTale> shipped() {
    return List.of(new ShippedTale("empty", new LocalText("Nothing", "\u7a7a")));
  }

  @Override
  public Story shipped(String id) {
    return Story.EMPTY;
  }

  @Override
  public void keep(KeptStory story) {
    kept = story;
  }

  @Override
  public Optional<KeptStory> kept() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> setAside() {
    return Optional.ofNullable(aside);
  }

  @Override
  public synchronized void listen(Consumer<Optional<LocalText>> told) {
    listener = told;
    told.accept(trouble);
  }

  @Override
  public synchronized Optional<LocalText> flush() {
    return trouble;
  }

  /** From now on nothing can be kept, and why; empty once it can. */
  public synchronized void fail(Optional<LocalText> why) {
    trouble = why;
    listener.accept(why);
  }
}
