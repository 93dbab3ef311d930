package org.meridian.io.graph.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How a table in text is written.
 *
 * @param charset its encoding; a byte that does not fit is a problem
 * @param delimiter what stands between cells
 * @param quote what stands around cells
 * @param headerRows how many lines of names come first
 * @param missing texts that stand for a missing value
 */
public record DelimitedForm(
    Charset charset, char delimiter, char quote, int headerRows, Set<String> missing) {

  /** With commas and a header, in UTF-8. */
  public static final DelimitedForm PLAIN =
      new DelimitedForm(StandardCharsets.UTF_8, ',', '"', 1, Set.of());

  /** As OpenFlights writes: without a header, {@code \N} for what is missing. */
  static final DelimitedForm OPENFLIGHTS =
      new DelimitedForm(StandardCharsets.UTF_8, ',', '"', 0, Set.of("\\N"));

  /** Copies the texts. */
  public DelimitedForm {
    missing = Set.copyOf(missing);
  }
}
