package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.file.HomeLock;
import org.meridian.io.session.SessionFolder;
import org.meridian.io.session.StartMarker;
import org.meridian.model.wording.LocalText;
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

  private static final System.Logger LOG = System.getLogger(HomeSession.class.getName());

  /** Why nothing is kept: another window has the user's folder. */
  static final LocalText OTHER_WINDOW = ShippedTitles.both("session.other");

  /** Reads what earlier sessions left, and keeps this one, unless another window does. */
  static HomeSession of(UserFolder home) {
    try {
      return HomeLock.tryTake(home.root(), "session")
          .map(claim -> claimed(home, claim::close))
          .orElseGet(
              () ->
                  new HomeSession(
                      SessionStore.forgetful(OTHER_WINDOW),
                      EarlierWork.NONE,
                      Optional.empty(),
                      () -> {}));
    } catch (IOException withoutLocks) {
      LOG.log(System.Logger.Level.DEBUG, "the session cannot be claimed", withoutLocks);
      return claimed(home, () -> {});
    }
  }

  private static HomeSession claimed(UserFolder home, Runnable release) {
    Path folder = home.sessions();
    SessionFolder sessions = new SessionFolder(folder);
    StartMarker marker = new StartMarker(folder);
    EarlierWork earlier = EarlierWork.read(folder, sessions, marker);
    WorkKeeper keeper = new WorkKeeper(folder, sessions, marker);
    return new HomeSession(
        keeper,
        earlier,
        Optional.of(marker),
        () -> {
          keeper.close();
          release.run();
        });
  }
}
