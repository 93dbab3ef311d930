package org.meridian.model.indicator;

import java.util.Objects;
import org.meridian.model.wording.LocalText;

/**
 * Where the values of an indicator come from.
 *
 * @param source where the values come from
 * @param licence the terms they come under
 * @param yearNote what period the values are of, in words; empty where the year column says it all
 */
public record IndicatorOrigin(String source, String licence, LocalText yearNote) {

  /** Checks that nothing is null. */
  public IndicatorOrigin {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(yearNote, "yearNote");
  }
}
