package org.meridian.view.words;

import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.content.TextInLanguage;

/** Says texts in both languages, as tables of names hold them. Reads all words once. */
public final class BothLanguages {

  private final Messages english = FixedMessages.ofWindow(Language.ENGLISH);
  private final Messages chinese = FixedMessages.ofWindow(Language.CHINESE);

  /** A text in English and in Chinese. */
  public LocalText of(TextInLanguage text) {
    return new LocalText(text.in(english), text.in(chinese));
  }
}
