package org.meridian.model.importing;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the cells of a column hold.
 *
 * @param type what its cells are
 * @param unit the unit, as found; may be empty
 * @param percent whether its numbers are percentages, as a sign or the header says
 */
public record ColumnValues(ValueType type, String unit, boolean percent) {

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iu)[%％]|per ?cent|prozent|pour ?cent|por ?cent|percentuale|процент|百分比|百分之|パーセント|\\bpct\\b");

  /** Whether a name or a unit speaks of percentages. */
  public static boolean isPercent(String words) {
    return PERCENT.matcher(words).find();
  }

  /** Checks that nothing is null. */
  public ColumnValues {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(unit, "unit");
  }
}
