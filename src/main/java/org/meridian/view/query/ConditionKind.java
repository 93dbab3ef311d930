package org.meridian.view.query;

import java.util.Locale;
import java.util.Optional;
import org.meridian.model.query.CityQuery;
import org.meridian.view.content.TextInLanguage;

/** What a condition is about, as a builder of queries offers it. */
public enum ConditionKind {
  RANK(CityQuery.Measure.RANK),
  SCORE(CityQuery.Measure.SCORE),
  VALUE(CityQuery.Measure.VALUE),
  /** Text of an attribute, the region or the country. */
  TEXT(null),
  /** An attribute that is written as a number. */
  NUMBER(CityQuery.Measure.NUMBER),
  /** Membership of a group. */
  GROUP(null),
  PLACES_GAINED(CityQuery.Measure.PLACES_GAINED),
  POINTS_GAINED(CityQuery.Measure.POINTS_GAINED),
  KNOWN(CityQuery.Measure.KNOWN);

  private final CityQuery.Measure measure;

  ConditionKind(CityQuery.Measure measure) {
    this.measure = measure;
  }

  /** What of a city is asked; empty where it is no number. */
  public Optional<CityQuery.Measure> measure() {
    return Optional.ofNullable(measure);
  }

  /** The kind of a condition; empty for what joins or turns others. */
  public static Optional<ConditionKind> of(CityQuery condition) {
    return switch (condition) {
      case CityQuery.NumberQuery number -> Optional.of(valueOf(number.measure().name()));
      case CityQuery.TextQuery _ -> Optional.of(TEXT);
      case CityQuery.GroupQuery _ -> Optional.of(GROUP);
      default -> Optional.empty();
    };
  }

  /** Whether a relation and a limit are chosen. */
  public boolean hasLimit() {
    return measure != null && this != KNOWN;
  }

  /** Whether it says what it is of, among several. */
  public boolean hasSubject() {
    return this != PLACES_GAINED && this != POINTS_GAINED;
  }

  /** What it is called. */
  public TextInLanguage title() {
    return TextInLanguage.key("query.kind." + name().toLowerCase(Locale.ROOT));
  }
}
