package org.meridian.app.cli;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets verbs speak English during a test, whatever the machine speaks. */
final class EnglishSystem implements BeforeEachCallback, AfterEachCallback {

  private Locale before;

  @Override
  public void beforeEach(ExtensionContext test) {
    before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Locale.setDefault(before);
  }
}
