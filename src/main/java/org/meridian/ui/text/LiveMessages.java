package org.meridian.ui.text;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.text.MessageBundles;
import org.meridian.text.Messages;
import org.meridian.text.forms.FilledText;

/**
 * The words of the program, from bundles of one feature each, in the language of the moment.
 *
 * <p>A text with arguments is a {@link FilledText} pattern ({@code {0}}; an apostrophe is written
 * twice); a text asked for without arguments is taken as it stands. Numbers are handed over as text
 * (see {@code Numbers}), so that a year never gets a thousands mark.
 */
public final class LiveMessages implements Messages {

  private final ObservableValue<Language> language;

  /**
   * @param language the language of the moment
   */
  public LiveMessages(ObservableValue<Language> language) {
    this.language = language;
  }

  @Override
  public Language language() {
    return language.getValue();
  }

  /** The language of the moment, to watch. */
  public ObservableValue<Language> languageProperty() {
    return language;
  }

  @Override
  public String get(String key, Object... arguments) {
    String text = MessageBundles.ofWindow(language()).get(key);
    if (text == null) {
      throw new IllegalArgumentException("there is no text " + key);
    }
    return arguments.length == 0
        ? text
        : UnbrokenNumbers.in(FilledText.of(text, language().locale(), arguments));
  }

  @Override
  public Optional<String> find(String key) {
    return Optional.ofNullable(MessageBundles.ofWindow(language()).get(key));
  }

  /** A text that follows the language. */
  public StringBinding bind(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> get(key, arguments), language);
  }

  /** A text of the data that follows the language. */
  public StringBinding bind(LocalText text) {
    return Bindings.createStringBinding(() -> get(text), language);
  }
}
