package org.meridian.text;

import java.util.Optional;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;

/**
 * The words of the program. A text with arguments is a {@code FilledText} pattern; a text asked for
 * without arguments is taken as it stands. Numbers are handed over as text (see {@link Numbers}),
 * so that a year never gets a thousands mark.
 */
public interface Messages {

  /** The language of the words. */
  Language language();

  /**
   * A text.
   *
   * @param key names the text
   * @param arguments fill its places
   * @throws IllegalArgumentException if there is no such text
   */
  String get(String key, Object... arguments);

  /** A text without arguments that may be there or not. */
  Optional<String> find(String key);

  /** A text of the data. */
  default String get(LocalText text) {
    return text.in(language());
  }
}
