package org.meridian.ui.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.SavedWork;
import org.meridian.ui.ports.SessionStore;

/** Keeps work in memory. */
public final class KeptInMemory implements SessionStore {

  /** All that was kept, the newest last. */
  public final List<SavedWork> works = new ArrayList<>();

  /** What was set aside. */
  public final List<SavedWork> aside = new ArrayList<>();

  /** What does not fit. */
  public List<Problem> misfits = List.of();

  private Optional<LocalText> trouble = Optional.empty();
  private Consumer<Optional<LocalText>> listener = nobody -> {};

  /** The disk is full, or not any more. */
  public synchronized void fail(Optional<LocalText> why) {
    trouble = why;
    listener.accept(why);
  }

  @Override
  public void keep(SavedWork work, Dataset dataset) {
    works.add(work);
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

  @Override
  public synchronized Optional<Path> copyAside(SavedWork work) {
    aside.add(work);
    return Optional.of(Path.of("set-aside", work.origin().id() + ".meridian.json"));
  }

  @Override
  public synchronized Path setAside(SavedWork work) {
    aside.add(work);
    return Path.of("set-aside", work.origin().id() + ".meridian.json");
  }

  @Override
  public synchronized List<Problem> misfits(SavedWork work, Dataset dataset) {
    return misfits;
  }

  @Override
  public void started() {
    // Nothing was marked.
  }
}
