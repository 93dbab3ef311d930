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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
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

/** Story files for the window; keeps the open story on a thread of its own. */
public final class StoryFiles implements StoryStore, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(StoryFiles.class.getName());

  private final Optional<StoryJournal> journal;
  private final Optional<KeptStory> kept;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("story").factory());
  private final AtomicReference<KeptStory> next = new AtomicReference<>();

  /**
   * Reads what was kept, so not for the thread of the window.
   *
   * @param journal where the open story is kept; empty where another window keeps its own
   */
  public StoryFiles(Optional<StoryJournal> journal) {
    this.journal = journal;
    kept = journal.flatMap(StoryFiles::read);
  }

  private static Optional<KeptStory> read(StoryJournal journal) {
    try {
      return journal
          .read()
          .map(entry -> new KeptStory(entry.story(), entry.place(), entry.changed()));
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.WARNING, "the kept story cannot be read", failure);
      return Optional.empty();
    }
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
    if (journal.isPresent() && next.getAndSet(story) == null) {
      writer.execute(this::writeNext);
    }
  }

  private void writeNext() {
    KeptStory story = next.getAndSet(null);
    try {
      journal
          .orElseThrow()
          .write(new StoryJournal.Entry(story.story(), story.place(), story.changed()));
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.WARNING, "the story could not be kept", failure);
    }
  }

  @Override
  public Optional<KeptStory> kept() {
    return kept;
  }

  /** Ends once all that was handed in is written. */
  @Override
  public void close() {
    writer.close();
  }
}
