package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.meridian.io.file.FileProblems;
import org.meridian.io.story.StoryJournal;
import org.meridian.model.wording.LocalText;
import org.meridian.text.ProblemWords;
import org.meridian.ui.ports.StoryStore.KeptStory;

/** Keeps the open story in its journal, on a thread of its own, and knows why where it cannot. */
final class StoryKeeper implements AutoCloseable {

  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("story").factory());
  private final AtomicReference<KeptStory> next = new AtomicReference<>();
  private Optional<StoryJournal> journal;
  private Optional<KeptStory> kept = Optional.empty();
  private Optional<Path> setAside = Optional.empty();
  private Optional<LocalText> trouble;

  /** Another window keeps the story: the notice of the session says so already. */
  private final boolean isKeptElsewhere;

  private Consumer<Optional<LocalText>> listener = nobody -> {};

  /**
   * Reads what was kept, so not for the thread of the window.
   *
   * @param journal where the open story is kept; empty where it is not
   * @param why nothing is kept where there is no journal; of no account where there is one
   */
  StoryKeeper(Optional<StoryJournal> journal, Optional<LocalText> why) {
    this.journal = journal;
    isKeptElsewhere = journal.isEmpty();
    trouble = isKeptElsewhere ? why : Optional.empty();
    journal.ifPresent(this::recall);
  }

  /** What cannot be read nor moved aside is never written over. */
  private void recall(StoryJournal from) {
    try {
      StoryJournal.Recalled recalled = from.read();
      setAside = recalled.setAside();
      kept =
          recalled
              .entry()
              .map(
                  entry ->
                      new KeptStory(
                          entry.story(), entry.place(), entry.changed(), entry.reached()));
    } catch (IOException failure) {
      journal = Optional.empty();
      trouble = Optional.of(ProblemWords.both(FileProblems.reading(from.file(), failure)));
    }
  }

  /** What an earlier session kept. */
  Optional<KeptStory> kept() {
    return kept;
  }

  /** Where the story of an earlier session lies now that could not be read. */
  Optional<Path> setAside() {
    return setAside;
  }

  /** Keeps a state; of several that wait only the newest. */
  void keep(KeptStory story) {
    if (journal.isPresent() && next.getAndSet(story) == null) {
      writer.execute(this::writeNext);
    }
  }

  private void writeNext() {
    KeptStory story = next.getAndSet(null);
    if (story == null) {
      return;
    }
    StoryJournal to = journal.orElseThrow();
    try {
      to.write(
          new StoryJournal.Entry(story.story(), story.place(), story.changed(), story.reached()));
      tell(Optional.empty());
    } catch (IOException failure) {
      next.compareAndSet(null, story);
      tell(Optional.of(ProblemWords.both(FileProblems.writing(to.file(), failure))));
    }
  }

  private synchronized void tell(Optional<LocalText> now) {
    if (!now.equals(trouble)) {
      trouble = now;
      listener.accept(now);
    }
  }

  /** Sets who is told why nothing can be kept. */
  synchronized void listen(Consumer<Optional<LocalText>> told) {
    listener = told;
    told.accept(isKeptElsewhere ? Optional.empty() : trouble);
  }

  /** Tries once more what could not be written; why that fails, or empty if all is kept. */
  Optional<LocalText> flush() {
    if (journal.isPresent()) {
      CompletableFuture.runAsync(this::writeNext, writer).join();
    }
    synchronized (this) {
      return trouble;
    }
  }

  /** Ends once all that was handed in is written. */
  @Override
  public void close() {
    writer.close();
  }
}
