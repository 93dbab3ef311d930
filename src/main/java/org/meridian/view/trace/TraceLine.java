package org.meridian.view.trace;

import java.util.OptionalInt;

/**
 * One line of a trace in the language of the moment.
 *
 * @param label what it is about
 * @param value the number or word at the right; may be empty
 * @param detail how the number came about; may be empty
 * @param child the node that it can be followed into; empty if it cannot
 * @param isMissing whether it says that something is missing
 */
public record TraceLine(
    String label, String value, String detail, OptionalInt child, boolean isMissing) {

  static TraceLine of(String label, String value, String detail) {
    return new TraceLine(label, value, detail, OptionalInt.empty(), false);
  }

  /** The line as plain text. */
  public String text() {
    String own = value.isEmpty() ? label : label + ": " + value;
    return detail.isEmpty() ? own : own + "\n    " + detail.replace("\n", "\n    ");
  }
}
