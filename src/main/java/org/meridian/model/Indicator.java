package org.meridian.model;

import java.util.Objects;
import org.meridian.model.indicator.IndicatorOrigin;
import org.meridian.model.indicator.IndicatorWords;
import org.meridian.model.indicator.ReadingRules;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Carry;
import org.meridian.model.wording.LocalText;

/**
 * One measured quantity.
 *
 * @param id unique in a dataset
 * @param words what an indicator is called
 * @param direction which end is the good one
 * @param kind whether it describes cities or pairs of cities
 * @param origin where the values of an indicator come from
 * @param rules how the values of an indicator are read
 */
public record Indicator(
    String id,
    IndicatorWords words,
    Direction direction,
    IndicatorKind kind,
    IndicatorOrigin origin,
    ReadingRules rules) {

  /** Checks that nothing is null. */
  public Indicator {
    Objects.requireNonNull(id, "id");

    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(kind, "kind");
  }

  /** A plain city indicator, higher is better, without source: for tables that carry no more. */
  public static Indicator ofCity(String id, LocalText name, Direction direction) {
    return new Indicator(
        id,
        new IndicatorWords(name, LocalText.EMPTY, LocalText.EMPTY),
        direction,
        IndicatorKind.CITY,
        new IndicatorOrigin("", "", LocalText.EMPTY),
        new ReadingRules(false, StrengthRule.SUM, Carry.VINTAGE));
  }

  /** The same with another rule for years that it has no value of. */
  public Indicator withCarry(Carry changed) {
    return new Indicator(
        id,
        words,
        direction,
        kind,
        origin,
        new ReadingRules(rules.complete(), rules.strength(), changed));
  }

  /** The name in both languages. */
  public LocalText name() {
    return words.name();
  }

  /** The unit in both languages, never abbreviated beyond what a reader knows. */
  public LocalText unit() {
    return words.unit();
  }

  /** For link indicators: how a city's strength is formed. */
  public StrengthRule strength() {
    return rules.strength();
  }

  /** What it measures and how, in both languages; may be blank. */
  public LocalText description() {
    return words.description();
  }
}
