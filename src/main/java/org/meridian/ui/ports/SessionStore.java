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

/** Keeps the work on each dataset as it changes, so that nothing is lost by any end. */
public interface SessionStore {

  /**
   * Keeps a state as the newest. Returns at once; the state is written elsewhere, and of several
   * about one dataset that wait only the newest.
   *
   * @param dataset the dataset as it is open
   */
  void keep(SavedWork work, Dataset dataset);

  /**
   * Sets who is told, on any thread, why work cannot be kept now; empty once it can.
   *
   * @param listener told at once of what is already known
   */
  void listen(Consumer<Optional<LocalText>> listener);

  /**
   * Waits until all that was handed in is written. Never call it on the JavaFX thread.
   *
   * @return why that could not be done; empty if all is kept
   */
  Optional<LocalText> flush();

  /**
   * Puts a copy of a state aside as a scenario file, because other work takes its place. Never call
   * it on the JavaFX thread.
   *
   * @return the file; empty where nothing is kept
   * @throws IOException if it cannot be written
   */
  Optional<Path> copyAside(SavedWork work) throws IOException;

  /**
   * Moves a state aside, so that the next start opens without it. Never call it on the JavaFX
   * thread.
   *
   * @return the scenario file that holds it now
   */
  Path setAside(SavedWork work) throws IOException;

  /** What of a state does not fit a dataset. Never call it on the JavaFX thread. */
  List<Problem> misfits(SavedWork work, Dataset dataset);

  /** The restored state has come to its first picture. Returns at once. */
  void started();

  /** A store that keeps nothing, for windows that are to leave no trace. */
  static SessionStore forgetful() {
    return new ForgetfulStore(Optional.empty());
  }

  /** A store that keeps nothing, and says why. */
  static SessionStore forgetful(LocalText why) {
    return new ForgetfulStore(Optional.of(why));
  }
}
