package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.session.SavedWork;

/**
 * Keeps nothing: for windows that are to leave no trace, and beside another that has the folder.
 *
 * @param why what the user reads about it; empty where nothing is to be kept
 */
record ForgetfulStore(Optional<LocalText> why) implements SessionStore {

  @Override
  public void keep(SavedWork work, Dataset dataset) {
    // Nothing is kept.
  }

  @Override
  public void listen(Consumer<Optional<LocalText>> listener) {
    listener.accept(why);
  }

  @Override
  public Optional<LocalText> flush() {
    return why;
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
