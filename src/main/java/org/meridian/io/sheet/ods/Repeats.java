package org.meridian.io.sheet.ods;

import org.meridian.io.markup.MarkupReader;
import org.meridian.io.markup.WholeNumbers;

/** How often an element stands, where one says so for many. */
final class Repeats {

  private Repeats() {}

  /** The number that an attribute states, 1 where it states none. */
  static int of(MarkupReader reader, String attribute) {
    return Math.max(1, WholeNumbers.of(reader.value(attribute), 1));
  }
}
