package org.meridian.model;

import java.util.Objects;
import org.meridian.model.period.Carry;
import org.meridian.model.wording.LocalText;

/**
 * One measured quantity.
 *
 * @param id unique in a dataset
 * @param name the name in both languages
 * @param unit the unit in both languages, never abbreviated beyond what a reader knows
 * @param direction which end is the good one
 * @param kind whether it describes cities or pairs of cities
 * @param source where the values come from
 * @param licence the terms they come under
 * @param yearNote what period the values are of, in words; empty where the year column says it all
 * @param complete for link indicators: whether a pair without a value has in truth none (0) rather
 *     than an unknown one (missing); for city indicators: that a 0 is a count, however many there
 *     are
 * @param strength for link indicators: how a city's strength is formed
 * @param carry which values it shows in a year that it has none of its own for
 * @param description what it measures and how, in both languages; may be blank
 */
public record Indicator(
    String id,
    LocalText name,
    LocalText unit,
    Direction direction,
    IndicatorKind kind,
    String source,
    String licence,
    String yearNote,
    boolean complete,
    StrengthRule strength,
    Carry carry,
    LocalText description) {

  /** Checks that nothing is null. */
  public Indicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(yearNote, "yearNote");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(carry, "carry");
    Objects.requireNonNull(description, "description");
  }

  /** A plain city indicator, higher is better, without source: for tables that carry no more. */
  public static Indicator ofCity(String id, LocalText name, Direction direction) {
    return new Indicator(
        id,
        name,
        LocalText.EMPTY,
        direction,
        IndicatorKind.CITY,
        "",
        "",
        "",
        false,
        StrengthRule.SUM,
        Carry.VINTAGE,
        LocalText.EMPTY);
  }

  /** The same with another rule for years that it has no value of. */
  public Indicator withCarry(Carry changed) {
    return new Indicator(
        id,
        name,
        unit,
        direction,
        kind,
        source,
        licence,
        yearNote,
        complete,
        strength,
        changed,
        description);
  }
}
