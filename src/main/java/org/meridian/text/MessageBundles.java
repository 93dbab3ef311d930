package org.meridian.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.meridian.model.wording.Language;

/** Reads the words of the program from the class path: one bundle a feature and language. */
public final class MessageBundles {

  /** The features of the window, each with a bundle, one file a language. */
  public static final List<String> FEATURES =
      List.of(
          "shell",
          "weights",
          "choice",
          "ranking",
          "compare",
          "charts",
          "query",
          "about",
          "city",
          "map",
          "links",
          "matrix",
          "method",
          "profile",
          "trace",
          "data",
          "region",
          "settings",
          "session",
          "clusters",
          "groups",
          "notes",
          "overlays",
          "pyramid",
          "table",
          "stage",
          "blocks",
          "counts",
          "imports",
          "question",
          "preflight",
          "story");

  /** All words of the window by language: read when first asked for, and shared by all. */
  private static final Map<Language, Map<String, String>> WINDOW = new ConcurrentHashMap<>();

  private MessageBundles() {}

  /** All words of the window in a language, by key. Immutable. */
  public static Map<String, String> ofWindow(Language language) {
    return WINDOW.computeIfAbsent(language, any -> together(any, FEATURES));
  }

  /** Reads the words of the window in every language, for whoever turns to another one later. */
  public static void readAll() {
    Arrays.stream(Language.values()).forEach(MessageBundles::ofWindow);
  }

  /** The words of bundles, by key; a later one goes before an earlier one. */
  static Map<String, String> together(Language language, List<String> features) {
    Map<String, String> texts = new HashMap<>();
    for (String feature : features) {
      read(feature, language).forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return Map.copyOf(texts);
  }

  /**
   * Reads one bundle.
   *
   * @param feature names the bundle, such as {@code map}
   * @throws IllegalStateException if the program was built without it
   */
  public static Properties read(String feature, Language language) {
    String tag = language.tag().replace('-', '_');
    String path = "/org/meridian/messages/" + feature + "_" + tag + ".properties";
    try (InputStream stream = MessageBundles.class.getResourceAsStream(path)) {
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
}
