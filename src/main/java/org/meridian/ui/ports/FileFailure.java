package org.meridian.ui.ports;

import java.io.IOException;
import org.meridian.model.Language;
import org.meridian.model.LocalText;

/** A file that could not be written, with the reason and what to do in the user's words. */
public final class FileFailure extends IOException {

  private static final long serialVersionUID = 1;

  private final transient LocalText words;

  /**
   * A failure.
   *
   * @param words why, and what to do
   * @param cause what the system threw
   */
  public FileFailure(LocalText words, IOException cause) {
    super(words.in(Language.ENGLISH), cause);
    this.words = words;
  }

  /** Why, and what to do. */
  public LocalText words() {
    return words;
  }
}
