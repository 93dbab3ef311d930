package org.meridian.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet of the program whose type and measures are multiplied. JavaFX has no unit that
 * follows a setting, so the sheet itself is written anew; hairlines, radii and effects stay.
 */
final class ScaledSheet {

  private static final Pattern MEASURE =
      Pattern.compile(
          "(-fx-(?:font-size|icon-size|size|padding|spacing|line-spacing|[hv]gap"
              + "|(?:pref|min|max)-(?:width|height)|tab-(?:min|max)-height)\\s*:)([^;}]*)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?=px|[\\s;]|$)");

  private ScaledSheet() {}

  /**
   * Where a sheet can be read.
   *
   * @param name of the sheet, without folder and ending
   * @param factor what lengths are multiplied by; 1 gives the sheet as it ships
   * @throws IllegalStateException if the program was built without the sheet
   */
  static String address(String name, double factor) {
    if (factor == 1) {
      return ScaledSheet.class.getResource(path(name)).toExternalForm();
    }
    byte[] scaled = scaled(read(name), factor).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(scaled);
  }

  /** The text of a sheet with its measures multiplied, to a tenth of a pixel. */
  static String scaled(String sheet, double factor) {
    return MEASURE
        .matcher(sheet)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + NUMBER
                            .matcher(found.group(2))
                            .replaceAll(number -> multiplied(number.group(), factor))));
  }

  private static String multiplied(String number, double factor) {
    double length = Math.round(Double.parseDouble(number) * factor * 10) / 10.0;
    return length == Math.rint(length) ? Long.toString((long) length) : Double.toString(length);
  }

  private static String path(String name) {
    return "/org/meridian/css/" + name + ".css";
  }

  private static String read(String name) {
    try (InputStream stream = ScaledSheet.class.getResourceAsStream(path(name))) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + path(name));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
