package org.meridian.io.importing.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.io.importing.columns.PeriodText;
import org.meridian.io.importing.columns.PeriodText.NamedYear;
import org.meridian.io.importing.columns.UnitText;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.Direction;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ColumnValues;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ValueType;
import org.meridian.model.period.Period;

/** Guesses type, role, unit and year of each column from its name and its cells. */
public final class ColumnGuess {

  private final TableFrame frame;
  private final ColumnProfile[] profiles;
  private final PlaceWords places;
  private final EvenCodes codes;
  private final Map<String, Integer> stems = new HashMap<>();

  /**
   * Takes a table.
   *
   * @param profiles one a column
   * @param places tells names of cities and countries
   */
  public ColumnGuess(TableFrame frame, ColumnProfile[] profiles, PlaceWords places) {
    this.frame = frame;
    this.profiles = profiles;
    this.places = places;
    codes = new EvenCodes(frame, profiles);
  }

  /** The columns; what a person decided stands. */
  public List<ColumnChoice> guess(GivenChoices given) {
    for (String name : frame.header().names()) {
      PeriodText.ofName(name).ifPresent(year -> stems.merge(year.stem(), 1, Integer::sum));
    }
    List<ColumnRole> roles =
        new RoleGuess(frame.header().names(), types(), profiles, places).guess();
    new BreakdownGuess(frame, roles).choose();
    List<ColumnChoice> columns = new ArrayList<>();
    for (int column = 0; column < frame.width(); column++) {
      String name = frame.header().names().get(column);
      columns.add(given.columns().getOrDefault(name, choice(column, roles.get(column))));
    }
    return columns;
  }

  private List<ValueType> types() {
    List<ValueType> types = new ArrayList<>();
    for (int column = 0; column < profiles.length; column++) {
      types.add(type(column));
    }
    return types;
  }

  private ValueType type(int column) {
    ColumnProfile profile = profiles[column];
    if (profile.isCode() || codes.isCode(column)) {
      return ValueType.CODE;
    }
    if (profile.isNumber() && !isRemarks(column)) {
      return profile.isWhole() ? ValueType.INTEGER : ValueType.DECIMAL;
    }
    return profile.isDate() ? ValueType.DATE : ValueType.TEXT;
  }

  /** Words in a column that is headed as one of remarks are no units. */
  private boolean isRemarks(int column) {
    return profiles[column].hasWords()
        && HeaderWords.role(frame.header().names().get(column))
            .equals(Optional.of(ColumnRole.TEXT));
  }

  private ColumnChoice choice(int column, ColumnRole role) {
    String name = frame.header().names().get(column);
    UnitText unit = UnitText.of(name);
    boolean code = role == ColumnRole.CODE || role == ColumnRole.CITY;
    ValueType type =
        code && profiles[column].isWhole() && profiles[column].isNumber()
            ? ValueType.CODE
            : type(column);
    return new ColumnChoice(
        name,
        frame.header().groups().get(column),
        role,
        new ColumnValues(
            type,
            unit.unit().isEmpty() ? ofCells(column) : unit.unit(),
            unit.isPercent() || profiles[column].isPercent()),
        direction(name),
        role == ColumnRole.VALUE ? year(name) : Optional.empty());
  }

  /** The unit that the cells of a column of values have beside their numbers. */
  private String ofCells(int column) {
    return profiles[column].isMostlyPercent() ? "%" : profiles[column].unit();
  }

  /** A year in a name counts where the name is the year, or where a stem has several years. */
  private Optional<Period> year(String name) {
    Optional<NamedYear> named = PeriodText.ofName(name);
    return named
        .filter(year -> year.stem().isEmpty() || stems.getOrDefault(year.stem(), 0) > 1)
        .map(NamedYear::year);
  }

  /** Distances, costs, times and ranks are better when low, if the name says so. */
  private static Direction direction(String name) {
    return HeaderWords.isLowerBetter(name) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
  }
}
