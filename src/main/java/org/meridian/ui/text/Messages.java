package org.meridian.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.meridian.model.Language;
import org.meridian.model.LocalText;

/**
 * The words of the program, from bundles of one feature each, in the language of the moment.
 *
 * <p>A text with arguments is a {@link MessageFormat} pattern ({@code {0}}; an apostrophe is
 * written twice); a text asked for without arguments is taken as it stands. Numbers are handed over
 * as text (see {@link Numbers}), so that a year never gets a thousands mark.
 */
public final class Messages {

  /** The features that bring a bundle, one file a language each. */
  public static final List<String> FEATURES =
      List.of(
          "shell",
          "weights",
          "choice",
          "ranking",
          "about",
          "city",
          "map",
          "links",
          "matrix",
          "method",
          "profile",
          "trace",
          "settings",
          "session",
          "counts");

  private final ObservableValue<Language> language;
  private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

  /**
   * Reads all bundles.
   *
   * @param language the language of the moment
   */
  public Messages(ObservableValue<Language> language) {
    this.language = language;
    for (Language each : Language.values()) {
      Properties all = new Properties();
      FEATURES.forEach(feature -> all.putAll(bundle(feature, each)));
      texts.put(each, all);
    }
  }

  /**
   * Reads one bundle from the class path.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public static Properties bundle(String feature, Language language) {
    String path =
        "/org/meridian/messages/"
            + feature
            + "_"
            + language.tag().replace('-', '_')
            + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + path);
      }
      Properties bundle = new Properties();
      bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return bundle;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The language of the moment. */
  public Language language() {
    return language.getValue();
  }

  /** The language of the moment, to watch. */
  public ObservableValue<Language> languageProperty() {
    return language;
  }

  /**
   * A text in the language of the moment.
   *
   * @param key names the text
   * @param arguments fill its places
   * @throws IllegalArgumentException if there is no such text
   */
  public String get(String key, Object... arguments) {
    String text = texts.get(language()).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("there is no text " + key);
    }
    return arguments.length == 0
        ? text
        : new MessageFormat(text, language().locale()).format(arguments);
  }

  /** A text without arguments that may be there or not. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(language()).getProperty(key));
  }

  /** A text that follows the language. */
  public StringBinding bind(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> get(key, arguments), language);
  }

  /** A text of the data in the language of the moment. */
  public String get(LocalText text) {
    return text.in(language());
  }

  /** A text of the data that follows the language. */
  public StringBinding bind(LocalText text) {
    return Bindings.createStringBinding(() -> get(text), language);
  }
}
