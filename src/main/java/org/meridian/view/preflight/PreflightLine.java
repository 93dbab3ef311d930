package org.meridian.view.preflight;

import java.util.Objects;
import org.meridian.view.content.TextInLanguage;

/**
 * One thing that was checked.
 *
 * @param state how it stands
 * @param said what was found, as a whole sentence
 * @param remedy what to do, as a whole sentence; none where all is good
 */
public record PreflightLine(CheckState state, TextInLanguage said, TextInLanguage remedy) {

  /** How a thing stands. */
  public enum CheckState {
    /** As it should be. */
    GOOD,
    /** Not as it was prepared, but it can be shown. */
    DIFFERS,
    /** It cannot be shown. */
    CANNOT
  }

  /** Nothing may be null. */
  public PreflightLine {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** All is good. */
  public static PreflightLine good(String key, Object... arguments) {
    return new PreflightLine(
        CheckState.GOOD, TextInLanguage.key(key, arguments), TextInLanguage.NONE);
  }

  /** Something is not; the remedy is the text of the same key with {@code .do}. */
  public static PreflightLine of(CheckState state, String key, Object... arguments) {
    return new PreflightLine(
        state, TextInLanguage.key(key, arguments), TextInLanguage.key(key + ".do", arguments));
  }
}
