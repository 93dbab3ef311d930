package org.meridian.app.desktop;

import java.util.ResourceBundle;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;

/** Names of the datasets that ship, known before any is read, and other words of the wiring. */
final class ShippedTitles {

  private static final String BUNDLE = "org.meridian.messages.desktop";

  private ShippedTitles() {}

  static LocalText of(String id) {
    return both("dataset." + id);
  }

  static LocalText both(String key) {
    return new LocalText(in(Language.ENGLISH, key), in(Language.CHINESE, key));
  }

  private static String in(Language language, String key) {
    return ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }
}
