package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.SavedWork;
import org.meridian.ui.ports.SessionStore;

/** Keeps nothing, and says why: another window has the user's folder. */
final class UnkeptWork implements SessionStore {

  /** Another window has the folder. */
  static final Optional<LocalText> WHY = Optional.of(ShippedTitles.both("session.other"));

  @Override
  public void keep(SavedWork work, Dataset dataset) {
    // The other window keeps its own.
  }

  @Override
  public void listen(Consumer<Optional<LocalText>> listener) {
    listener.accept(WHY);
  }

  @Override
  public Optional<LocalText> flush() {
    return WHY;
  }

  @Override
  public Optional<Path> copyAside(SavedWork work) {
    return Optional.empty();
  }

  @Override
  public Path setAside(SavedWork work) throws IOException {
    throw new IOException("nothing is kept");
  }

  @Override
  public List<Problem> misfits(SavedWork work, Dataset dataset) {
    return List.of();
  }

  @Override
  public void started() {
    // Nothing was marked.
  }
}
