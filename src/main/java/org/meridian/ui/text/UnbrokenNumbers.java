package org.meridian.ui.text;

import java.util.regex.Pattern;

/**
 * Keeps a signed number on one line. The rules by which the toolkit breaks lines allow a break
 * after the point of a number that a sign stands before; after a no-break space they do not, and
 * the invisible joiners that would do as well are drawn as boxes.
 */
final class UnbrokenNumbers {

  private static final Pattern SIGNED =
      Pattern.compile("([+\u2212\u00b1\u2265\u2264])(?=\\d[\\d,]*[.,]\\d)");

  private UnbrokenNumbers() {}

  /** A text whose signed numbers no line end can part. */
  static String in(String text) {
    return SIGNED.matcher(text).replaceAll("$1\u00a0");
  }
}
