package org.meridian.ui.session;

import java.util.Optional;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.session.SessionBar.Line;

/** Says above the views that work cannot be kept, for as long as that is so. */
public final class UnkeptNotice {

  private final SessionBar bar;
  private Runnable close = () -> {};

  /**
   * @param bar where it stands
   * @param store says whether it keeps
   */
  public UnkeptNotice(SessionBar bar, SessionStore store) {
    this.bar = bar;
    store.listen(trouble -> UiThread.run(() -> show(trouble)));
  }

  private void show(Optional<LocalText> trouble) {
    close.run();
    close =
        trouble
            .map(why -> bar.say(Line.lasting(words -> words.get("session.unkept", words.get(why)))))
            .orElse(() -> {});
  }
}
