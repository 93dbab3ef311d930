package org.meridian.io.importing.places;

import java.util.regex.Pattern;

/** A name with a mark behind it, which points to a note and is no part of the name. */
final class MarkedName {

  private static final Pattern MARKED =
      Pattern.compile(
          ".*\\p{L}.*?(\\s?(\\*+|†+|‡+)|[¹²³⁴-⁹]+|\\s?\\[\\w{1,3}]|\\s?[(（][注註]?\\d{0,2}[)）])");

  private MarkedName() {}

  /** Whether a mark stands behind a name. */
  static boolean isOne(String name) {
    return name.length() > 1
        && !Character.isLetterOrDigit(name.charAt(name.length() - 1))
        && MARKED.matcher(name).matches();
  }
}
