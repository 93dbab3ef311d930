package org.meridian.ui.surface;

import java.util.List;

/**
 * What a {@link PointerTip} says.
 *
 * @param heading what it is about
 * @param line one line below, may be empty
 * @param rows figures
 */
public record TipText(String heading, String line, List<TipRow> rows) {

  /**
   * One figure.
   *
   * @param name of what
   * @param value as text, with no more digits than needed
   * @param unit what it is counted in, may be empty
   * @param strong whether it is a sum or a dimension rather than a part
   */
  public record TipRow(String name, String value, String unit, boolean strong) {}

  /** Copies the rows. */
  public TipText {
    rows = List.copyOf(rows);
  }
}
