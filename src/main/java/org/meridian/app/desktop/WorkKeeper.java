package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.meridian.io.file.FileProblems;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.io.session.SessionFolder;
import org.meridian.io.session.StartMarker;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.session.SavedWork;
import org.meridian.text.ProblemWords;
import org.meridian.ui.ports.SessionStore;

/** Keeps work in the user's folder, on a thread of its own. */
final class WorkKeeper implements SessionStore, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(WorkKeeper.class.getName());

  private record Pending(SavedWork work, Dataset dataset) {}

  private final Path folder;
  private final SessionFolder sessions;
  private final StartMarker marker;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("session").factory());
  private final Map<DatasetOrigin, Pending> pending = new LinkedHashMap<>();

  /** The newest state of each dataset that could not be written; the writer's own. */
  private final Map<DatasetOrigin, Pending> unwritten = new LinkedHashMap<>();

  /** The first state, and whether another followed. */
  private Scenario begun;

  private boolean working;

  /** Nothing is written before the first map is seen, unless somebody works. */
  private volatile boolean begins = true;

  private Consumer<Optional<LocalText>> listener = nobody -> {};
  private Optional<LocalText> trouble = Optional.empty();

  /**
   * @param folder the journals
   * @param sessions has read them
   * @param marker stands while a state is restored
   */
  WorkKeeper(Path folder, SessionFolder sessions, StartMarker marker) {
    this.folder = folder;
    this.sessions = sessions;
    this.marker = marker;
  }

  @Override
  public void keep(SavedWork work, Dataset dataset) {
    if (worked(work.scenario())) {
      started();
    }
    synchronized (pending) {
      pending.remove(work.origin());
      pending.put(work.origin(), new Pending(work, dataset));
    }
    if (!begins) {
      writer.execute(this::writeNext);
    }
  }

  /**
   * Whether someone works: no state that lets itself be changed is one that the program dies on.
   */
  private boolean worked(Scenario scenario) {
    boolean changed = begun != null && !begun.equals(scenario) && !working;
    begun = begun == null ? scenario : begun;
    working |= changed;
    return changed;
  }

  private Optional<Pending> next() {
    synchronized (pending) {
      Optional<Pending> next = pending.values().stream().findFirst();
      next.ifPresent(taken -> pending.remove(taken.work().origin()));
      return next;
    }
  }

  private void writeNext() {
    next().ifPresent(this::write);
  }

  private void writeAll() {
    begins = false;
    for (Optional<Pending> next = next(); next.isPresent(); next = next()) {
      write(next.get());
    }
  }

  /** What could not be written waits for a better time, and only then is all well. */
  private void write(Pending next) {
    try {
      sessions.append(next.work().madeFor(next.dataset().identity()));
      unwritten.remove(next.work().origin());
      if (unwritten.isEmpty()) {
        tell(Optional.empty());
      } else {
        writeRest();
      }
    } catch (IOException failure) {
      unwritten.put(next.work().origin(), next);
      LOG.log(System.Logger.Level.DEBUG, "the work could not be kept", failure);
      tell(Optional.of(ProblemWords.both(FileProblems.writing(folder, failure))));
    }
  }

  private void writeRest() {
    unwritten.values().stream().findFirst().ifPresent(this::write);
  }

  private synchronized Optional<LocalText> trouble() {
    return trouble;
  }

  private synchronized void tell(Optional<LocalText> now) {
    if (!now.equals(trouble)) {
      trouble = now;
      listener.accept(now);
    }
  }

  @Override
  public synchronized void listen(Consumer<Optional<LocalText>> told) {
    listener = told;
    told.accept(trouble);
  }

  @Override
  public Optional<LocalText> flush() {
    CompletableFuture.runAsync(
            () -> {
              writeAll();
              writeRest();
            },
            writer)
        .join();
    return trouble();
  }

  @Override
  public Optional<Path> copyAside(SavedWork work) throws IOException {
    return Optional.of(onWriter(() -> sessions.copyAside(work)));
  }

  @Override
  public Path setAside(SavedWork work) throws IOException {
    return onWriter(() -> sessions.setAside(work));
  }

  private <T> T onWriter(Callable<T> work) throws IOException {
    FutureTask<T> moving = new FutureTask<>(work);
    CompletableFuture.runAsync(moving, writer).join();
    if (moving.state() == Future.State.FAILED
        && moving.exceptionNow() instanceof IOException failure) {
      throw failure;
    }
    return moving.resultNow();
  }

  @Override
  public List<Problem> misfits(SavedWork work, Dataset dataset) {
    byte[] file = ScenarioFile.toBytes(work.scenario(), work.madeFor());
    return ScenarioFile.fromBytes(folder.toString(), file)
        .value()
        .map(saved -> saved.misfits(dataset))
        .orElse(List.of());
  }

  @Override
  public void started() {
    begins = false;
    writer.execute(this::clear);
    writer.execute(this::writeAll);
  }

  private void clear() {
    try {
      marker.clear();
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "the mark of the start stays", failure);
    }
  }

  /** Ends once all that was handed in is written. */
  @Override
  public void close() {
    writer.execute(this::writeAll);
    writer.close();
  }
}
