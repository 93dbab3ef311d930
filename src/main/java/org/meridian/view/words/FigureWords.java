package org.meridian.view.words;

import java.util.Properties;
import org.meridian.flow.LinkCounts;
import org.meridian.model.wording.Language;
import org.meridian.text.FixedMessages;
import org.meridian.text.MessageBundles;
import org.meridian.text.Numbers;
import org.meridian.text.forms.FilledText;

/**
 * The words in a figure, in one language. Texts with arguments are {@link MessageFormat} patterns;
 * numbers are handed over as text made by {@link Numbers}. Where figures have no words of their
 * own, those of the window serve, so that all words of a feature may stand in its own pair of
 * files.
 */
public final class FigureWords {

  private final Language language;
  private final Properties texts;

  private FigureWords(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The words of a language, from the class path. */
  public static FigureWords in(Language language) {
    FigureWords words = of("figure", language);
    words.texts.putAll(of("counts", language).texts);
    words.texts.putAll(of("city", language).texts);
    words.texts.putAll(of("region", language).texts);
    return words;
  }

  /** The words that a feature of the window has too, from the class path. */
  public static FigureWords of(String feature, Language language) {
    return new FigureWords(language, MessageBundles.read(feature, language));
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /**
   * A text.
   *
   * @throws IllegalStateException if there is none of that key
   */
  public String get(String key, Object... arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      return ofFeature(key, arguments);
    }
    return arguments.length == 0 ? pattern : FilledText.of(pattern, language.locale(), arguments);
  }

  private String ofFeature(String key, Object... arguments) {
    FixedMessages window = FixedMessages.ofWindow(language);
    if (window.find(key).isEmpty()) {
      throw new IllegalStateException("figures have no text " + key);
    }
    return window.get(key, arguments);
  }

  /**
   * The words for a method of scoring.
   *
   * @param label as on the command line, perhaps with a parameter behind a colon or bracket
   * @return its name, with the parameter; the label itself where there are no words for it
   */
  public String method(String label) {
    int end = 0;
    while (end < label.length() && Character.isLetterOrDigit(label.charAt(end))) {
      end++;
    }
    String name = texts.getProperty("method." + label.substring(0, end));
    String parameter = end < label.length() ? " " + label.substring(end + 1) : "";
    return name == null ? label : name + parameter.replace("]", "");
  }

  /** The name of a region of a dataset; as given where there are no words for it. */
  public String region(String given) {
    return texts.getProperty(CityFacts.regionKey(given), given);
  }

  /** How many links there are, in the words of the window. */
  public String links(LinkCounts counts) {
    return get(
        counts.isFiltered() ? "counts.links.filtered" : "counts.links",
        Numbers.whole(counts.scored()),
        Numbers.whole(counts.pairs()),
        Numbers.whole(counts.shown()));
  }
}
