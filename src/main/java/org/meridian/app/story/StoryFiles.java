package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.meridian.io.figure.FigureFile;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileFingerprint;
import org.meridian.io.file.FileProblems;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.io.story.StoryJournal;
import org.meridian.io.story.StorySource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.text.MessageBundles;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.StoryStore;

/** Story files for the window, and the journal of the open story. */
public final class StoryFiles implements StoryStore, AutoCloseable {

  private final StoryKeeper keeper;
  private final StoryBundles bundles;

  /**
   * Reads what was kept, so not for the thread of the window.
   *
   * @param journal where the open story is kept; empty where it is not
   * @param why nothing is kept, where there is no journal and that matters
   * @param maps takes the maps of stories; asked for no sooner than a story has one
   * @param folder packs are unpacked below it
   */
  public StoryFiles(
      Optional<StoryJournal> journal,
      Optional<LocalText> why,
      Supplier<WorldMaps> maps,
      Path folder) {
    keeper = new StoryKeeper(journal, why);
    bundles = new StoryBundles(maps, folder);
  }

  @Override
  public Loaded<StoredStory> read(Path file, Function<String, Optional<Dataset>> datasets) {
    try {
      StorySource source = StorySource.of(file);
      Loaded<SavedStory> loaded = StoryFile.fromBytes(source.name(), source.bytes());
      return loaded.map(saved -> stored(saved, source, file, datasets));
    } catch (IOException unreadable) {
      return Loaded.failed(FileProblems.reading(file, unreadable));
    }
  }

  private StoredStory stored(
      SavedStory saved,
      StorySource source,
      Path file,
      Function<String, Optional<Dataset>> datasets) {
    Path beside = file.toAbsolutePath().getParent();
    Story story = StoryBundles.wholePaths(saved.story(), beside);
    StorySupplies supplies = new StorySupplies(source, datasets);
    Function<String, Optional<Dataset>> chosen = id -> supplies.dataset(story, id);
    List<Problem> differs = new ArrayList<>(supplies.misread(story));
    differs.addAll(saved.misfits(chosen));
    differs.addAll(StoryMisfits.of(saved, chosen));
    differs.addAll(bundles.readMaps(story, supplies, map -> StoryMisfits.unread(saved, map)));
    Map<String, Path> brought = StoryBundles.datasets(story, supplies, beside);
    return new StoredStory(story, FileFingerprint.of(source.bytes()), differs, brought);
  }

  @Override
  public Loaded<StoredStory> figure(Path file, Function<String, Optional<Dataset>> datasets) {
    return FigureFile.read(file).map(saved -> seen(saved, datasets));
  }

  private static StoredStory seen(SavedStory saved, Function<String, Optional<Dataset>> datasets) {
    List<Problem> differs = new ArrayList<>(saved.misfits(datasets));
    differs.addAll(StoryMisfits.of(saved, datasets));
    return new StoredStory(saved.story(), "", differs, Map.of());
  }

  @Override
  public Path unpacked(Path file) throws IOException {
    return bundles.unpacked(file);
  }

  @Override
  public boolean isPack(Path file) {
    return bundles.isPack(file);
  }

  @Override
  public Optional<List<Problem>> pack(
      Path file, Story story, Function<String, Optional<Dataset>> datasets, ProgressMonitor watch)
      throws IOException {
    return bundles.pack(file, story, datasets, watch);
  }

  @Override
  public BroughtAlong bring(
      Story story, Optional<ScenarioPlace> place, Function<String, Optional<Dataset>> datasets) {
    Path file = Path.of(place.map(ScenarioPlace::path).orElse("story"));
    return bundles.bring(story, file.toAbsolutePath().getParent(), datasets);
  }

  @Override
  public String write(Path file, Story story) throws IOException {
    Path beside = file.toAbsolutePath().getParent();
    byte[] bytes = StoryFile.toBytes(StoryBundles.fromFolder(story, beside));
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException failure) {
      throw new FileFailure(FileProblems.writing(file, failure), failure);
    }
    return FileFingerprint.of(bytes);
  }

  @Override
  public Optional<String> fingerprint(Path file) throws IOException {
    return FileFingerprint.of(file);
  }

  @Override
  public List<ShippedTale> shipped() {
    return ShippedStories.IDS.stream()
        .map(id -> new ShippedTale(id, title("story.tale." + id)))
        .toList();
  }

  private static LocalText title(String key) {
    return new LocalText(
        MessageBundles.read("story", Language.ENGLISH).getProperty(key),
        MessageBundles.read("story", Language.CHINESE).getProperty(key));
  }

  @Override
  public Story shipped(String id) {
    return ShippedStories.read(id);
  }

  @Override
  public void keep(KeptStory story) {
    keeper.keep(story);
  }

  @Override
  public Optional<KeptStory> kept() {
    return keeper.kept();
  }

  @Override
  public Optional<Path> setAside() {
    return keeper.setAside();
  }

  @Override
  public void listen(Consumer<Optional<LocalText>> listener) {
    keeper.listen(listener);
  }

  @Override
  public Optional<LocalText> flush() {
    return keeper.flush();
  }

  /** Ends once all that was handed in is written. */
  @Override
  public void close() {
    keeper.close();
  }
}
