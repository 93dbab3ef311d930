package org.meridian.model.indicator;

import java.util.Objects;
import org.meridian.model.wording.LocalText;

/**
 * What an indicator is called.
 *
 * @param name the name in both languages
 * @param unit the unit in both languages, never abbreviated beyond what a reader knows
 * @param description what it measures and how, in both languages; may be blank
 */
public record IndicatorWords(LocalText name, LocalText unit, LocalText description) {

  /** Checks that nothing is null. */
  public IndicatorWords {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(description, "description");
  }
}
