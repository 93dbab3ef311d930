package org.meridian.app.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.dataset.UserFolder;
import org.meridian.io.session.SessionFolder;
import org.meridian.io.session.StartMarker;
import org.meridian.ui.ports.SessionStore;

/**
 * The session in the user's folder.
 *
 * @param store keeps work
 * @param earlier what earlier sessions left
 * @param marker stands while a state is restored; empty where none can be
 * @param close ends once all work is written
 */
record HomeSession(
    SessionStore store, EarlierWork earlier, Optional<StartMarker> marker, Runnable close) {

  /** Reads what earlier sessions left, and keeps this one. */
  static HomeSession of(UserFolder home) {
    Path folder = home.sessions();
    SessionFolder sessions = new SessionFolder(folder);
    StartMarker marker = new StartMarker(folder);
    EarlierWork earlier = EarlierWork.read(folder, sessions, marker);
    WorkKeeper keeper = new WorkKeeper(folder, sessions, marker);
    return new HomeSession(keeper, earlier, Optional.of(marker), keeper::close);
  }
}
