package org.meridian.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
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
          "stage",
          "blocks",
          "counts",
          "imports",
          "story");

  private MessageBundles() {}

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
