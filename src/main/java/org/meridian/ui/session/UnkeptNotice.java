package org.meridian.ui.session;

import java.util.Optional;
import java.util.function.Consumer;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.session.SessionBar.Line;

/** Says above the views that work cannot be kept, for as long as that is so. */
public final class UnkeptNotice {

  private final SessionBar bar;
  private final String key;
  private Runnable close = () -> {};

  /**
   * @param bar where it stands
   * @param key of the words, with a place for the reason
   * @param listening has someone told why nothing can be kept, as {@link
   *     org.meridian.ui.ports.SessionStore#listen}
   */
  public UnkeptNotice(
      SessionBar bar, String key, Consumer<Consumer<Optional<LocalText>>> listening) {
    this.bar = bar;
    this.key = key;
    listening.accept(trouble -> UiThread.run(() -> show(trouble)));
  }

  private void show(Optional<LocalText> trouble) {
    close.run();
    close =
        trouble
            .map(why -> bar.say(Line.lasting(words -> words.get(key, words.get(why)))))
            .orElse(() -> {});
  }
}
