package org.meridian.model.importing;

import java.util.Objects;
import java.util.Optional;
import org.meridian.model.Direction;
import org.meridian.model.period.Period;

/**
 * How a column is read.
 *
 * @param name as the table names it, header rows joined
 * @param group the group that a header row above gives it; empty where there is none
 * @param role what it is for
 * @param values what the cells of a column hold
 * @param direction which end is the good one
 * @param year of all its values, where its name is a year
 */
public record ColumnChoice(
    String name,
    String group,
    ColumnRole role,
    ColumnValues values,
    Direction direction,
    Optional<Period> year) {

  /** Nothing may be null. */
  public ColumnChoice {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(role, "role");

    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(year, "year");
  }

  /** A column that is not read. */
  public static ColumnChoice unread(String name) {
    return new ColumnChoice(
        name,
        "",
        ColumnRole.NONE,
        new ColumnValues(ValueType.TEXT, "", false),
        Direction.HIGHER_IS_BETTER,
        Optional.empty());
  }

  /** The same in another role. */
  public ColumnChoice withRole(ColumnRole other) {
    return new ColumnChoice(name, group, other, values, direction, year);
  }

  /** The same in a group of a name. */
  public ColumnChoice withGroup(String other) {
    return new ColumnChoice(name, other, role, values, direction, year);
  }

  /** The same with cells of another type. */
  public ColumnChoice withType(ValueType other) {
    return new ColumnChoice(
        name,
        group,
        role,
        new ColumnValues(other, values.unit(), values.percent()),
        direction,
        year);
  }

  /** The same in another unit; that of percentages makes them such. */
  public ColumnChoice withUnit(String other) {
    boolean percentages = ColumnValues.isPercent(other);
    return new ColumnChoice(
        name, group, role, new ColumnValues(values.type(), other, percentages), direction, year);
  }

  /** The same with another good end. */
  public ColumnChoice withDirection(Direction other) {
    return new ColumnChoice(name, group, role, values, other, year);
  }

  /** The same of another year, or of none. */
  public ColumnChoice withYear(Optional<Period> other) {
    return new ColumnChoice(name, group, role, values, direction, other);
  }

  /** Whether its numbers are values of an indicator. */
  public boolean isValue() {
    return role == ColumnRole.VALUE && values.type().isNumber();
  }
}
