package org.meridian.view.content;

import org.meridian.model.wording.LocalText;
import org.meridian.text.Messages;

/** Words that are not yet in a language. */
@FunctionalInterface
public interface TextInLanguage {

  /** No words at all. */
  TextInLanguage NONE = words -> "";

  /** The text in the language of some messages. */
  String in(Messages words);

  /**
   * A text of the program.
   *
   * @param arguments fill its places; numbers come as text
   */
  static TextInLanguage key(String key, Object... arguments) {
    return words -> words.get(key, arguments);
  }

  /** A text of the data. */
  static TextInLanguage name(LocalText text) {
    return words -> words.get(text);
  }
}
