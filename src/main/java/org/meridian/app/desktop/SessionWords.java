package org.meridian.app.desktop;

import java.util.Locale;
import org.meridian.io.session.JournalNote;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.LocalText;
import org.meridian.text.ProblemWords;
import org.meridian.text.forms.FilledText;

/** Says in both languages what became of earlier work. */
final class SessionWords {

  LocalText of(JournalNote note) {
    String path = note.path().toString();
    String key = "session." + note.kind().name().toLowerCase(Locale.ROOT);
    LocalText words = filled(key, note.dataset(), path);
    return note.problems().isEmpty() ? words : joined(words, of(note.problems().getFirst()));
  }

  LocalText of(Problem problem) {
    return ProblemWords.both(problem);
  }

  /** The folder of the dataset that was open last is not there. */
  LocalText gone(String folder) {
    return filled("session.gone", folder);
  }

  /** The dataset that was open last cannot be opened. */
  LocalText broken(String name, LocalText why) {
    return joined(filled("session.broken", name), why);
  }

  private static LocalText joined(LocalText one, LocalText other) {
    return new LocalText(one.en() + " " + other.en(), one.zh() + other.zh());
  }

  static LocalText filled(String key, Object... arguments) {
    LocalText pattern = ShippedTitles.both(key);
    return new LocalText(
        FilledText.of(pattern.en(), Locale.ENGLISH, arguments),
        FilledText.of(pattern.zh(), Locale.CHINESE, arguments));
  }
}
