package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.io.story.StoryJournal;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.Story;
import org.meridian.text.MessageBundles;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.StoryStore;

/** Story files for the window, and the journal of the open story. */
public final class StoryFiles implements StoryStore, AutoCloseable {

  private final StoryKeeper keeper;

  /**
   * Reads what was kept, so not for the thread of the window.
   *
   * @param journal where the open story is kept; empty where it is not
   * @param why nothing is kept, where there is no journal and that matters
   */
  public StoryFiles(Optional<StoryJournal> journal, Optional<LocalText> why) {
    keeper = new StoryKeeper(journal, why);
  }

  @Override
  public Loaded<StoredStory> read(Path file, Function<String, Optional<Dataset>> datasets) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    if (bytes.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    Loaded<SavedStory> loaded = StoryFile.fromBytes(file.toString(), bytes.get());
    return loaded.map(
        saved -> new StoredStory(saved.story(), print(bytes.get()), differs(saved, datasets)));
  }

  private static List<Problem> differs(
      SavedStory saved, Function<String, Optional<Dataset>> datasets) {
    List<Problem> all = new ArrayList<>(saved.misfits(datasets));
    all.addAll(StoryMisfits.of(saved, datasets));
    return all;
  }

  @Override
  public String write(Path file, Story story) throws IOException {
    byte[] bytes = StoryFile.toBytes(story);
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException failure) {
      throw new FileFailure(FileProblems.writing(file, failure), failure);
    }
    return print(bytes);
  }

  @Override
  public Optional<String> fingerprint(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Optional.of(print(Files.readAllBytes(file)))
        : Optional.empty();
  }

  private static String print(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
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
