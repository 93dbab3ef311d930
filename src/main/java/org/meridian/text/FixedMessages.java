package org.meridian.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.model.wording.Language;
import org.meridian.text.forms.FilledText;

/** Words in one language for good, from the bundles of some features. Immutable, thread-safe. */
public final class FixedMessages implements Messages {

  private final Language language;
  private final Supplier<Map<String, String>> texts;

  /**
   * Reads bundles.
   *
   * @param features names of bundles; a later one goes before an earlier one
   */
  public FixedMessages(Language language, List<String> features) {
    Map<String, String> read = MessageBundles.together(language, features);
    this(language, () -> read);
  }

  private FixedMessages(Language language, Supplier<Map<String, String>> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** All words of the window, read when the first is asked for. */
  public static FixedMessages ofWindow(Language language) {
    return new FixedMessages(language, () -> MessageBundles.ofWindow(language));
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public String get(String key, Object... arguments) {
    String text = texts.get().get(key);
    if (text == null) {
      throw new IllegalArgumentException("there is no text " + key);
    }
    return arguments.length == 0 ? text : FilledText.of(text, language.locale(), arguments);
  }

  @Override
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get().get(key));
  }
}
