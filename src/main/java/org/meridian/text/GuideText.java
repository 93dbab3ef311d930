package org.meridian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meridian.model.wording.Language;

/** The guide for presenters, as it stands in {@code resources/guide}: plain Markdown. */
public final class GuideText {

  private static final String FOLDER = "/org/meridian/guide/";

  private GuideText() {}

  /**
   * The lines of the guide.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public static List<String> lines(Language language) {
    String name = "presenting_" + language.tag().replace('-', '_') + ".md";
    try (InputStream stream = open(name)) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A picture of the guide, as a PNG; to be closed.
   *
   * @param link as the guide has it: a path that ends in the name of the picture
   * @throws IllegalStateException if the program was built without it
   */
  public static InputStream picture(String link) {
    return open(link.substring(link.lastIndexOf('/') + 1));
  }

  private static InputStream open(String name) {
    InputStream stream = GuideText.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("there is no guide/" + name);
    }
    return stream;
  }
}
