package org.meridian.io.importing.guess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ValueType;

/** Gives each column a role: names say most, cells decide what names leave open. */
final class RoleGuess {

  /** Roles that one column alone can have. */
  private static final Set<ColumnRole> SINGLE =
      EnumSet.of(
          ColumnRole.COUNTRY,
          ColumnRole.REGION,
          ColumnRole.LATITUDE,
          ColumnRole.LONGITUDE,
          ColumnRole.ORIGIN,
          ColumnRole.DESTINATION,
          ColumnRole.YEAR,
          ColumnRole.INDICATOR,
          ColumnRole.UNIT,
          ColumnRole.FIRM,
          ColumnRole.OFFICE);

  private final List<String> names;
  private final List<ValueType> types;
  private final ColumnProfile[] profiles;
  private final PlaceWords places;
  private final List<ColumnRole> roles;

  RoleGuess(
      List<String> names, List<ValueType> types, ColumnProfile[] profiles, PlaceWords places) {
    this.names = names;
    this.types = types;
    this.profiles = profiles;
    this.places = places;
    roles = new ArrayList<>(Collections.nCopies(names.size(), ColumnRole.NONE));
  }

  List<ColumnRole> guess() {
    for (int column = 0; column < names.size(); column++) {
      roles.set(column, plain(column));
    }
    endsOfCities();
    pairs(ColumnRole.ORIGIN, ColumnRole.DESTINATION);
    pairs(ColumnRole.LATITUDE, ColumnRole.LONGITUDE);
    for (ColumnRole role : SINGLE) {
      keepOne(role);
    }
    if (roles.contains(ColumnRole.ORIGIN)) {
      coordinatesOfEnds();
    } else {
      new CityColumnGuess(names, types, profiles, places, roles).choose();
      ends();
      codes();
    }
    new OfficeRoles(names, profiles, roles)
        .check()
        .forEach(column -> roles.set(column, otherwise(types.get(column), profiles[column])));
    country();
    return roles;
  }

  /** By the name, where the cells do not say no. */
  private ColumnRole plain(int column) {
    Optional<ColumnRole> named = HeaderWords.role(names.get(column));
    ValueType type = types.get(column);
    ColumnRole otherwise = otherwise(type, profiles[column]);
    if (named.isEmpty()) {
      return otherwise;
    }
    return switch (named.get()) {
      case LATITUDE, LONGITUDE -> type.isNumber() ? named.get() : otherwise;
      case YEAR -> profiles[column].isPeriod() || isNearlyPeriod(column) ? named.get() : otherwise;
      case CODE -> ColumnRole.CODE;
      case CITY -> type.isNumber() || profiles[column].present() == 0 ? otherwise : ColumnRole.CITY;
      case VALUE, TEXT -> otherwise;
      case INDICATOR, UNIT, COUNTRY, REGION, FIRM ->
          type == ValueType.TEXT ? named.get() : otherwise;
      default -> named.get();
    };
  }

  private boolean isNearlyPeriod(int column) {
    return types.get(column) != ValueType.TEXT && profiles[column].isPeriod()
        || HeaderWords.isYearName(names.get(column)) && profiles[column].isShortYears()
        || profiles[column].isMostlyPeriod();
  }

  private static ColumnRole otherwise(ValueType type, ColumnProfile profile) {
    return switch (type) {
      case INTEGER, DECIMAL -> ColumnRole.VALUE;
      case CODE -> ColumnRole.CODE;
      case TEXT, DATE -> profile.present() == 0 ? ColumnRole.NONE : ColumnRole.TEXT;
    };
  }

  /** Numbers in columns called from and to, A and B, are no ends beside a column of cities. */
  private void endsOfCities() {
    if (!roles.contains(ColumnRole.CITY)) {
      return;
    }
    for (int column = 0; column < names.size(); column++) {
      ColumnRole role = roles.get(column);
      boolean end = role == ColumnRole.ORIGIN || role == ColumnRole.DESTINATION;
      if (end && (names.get(column).length() == 1 || isNumbers(column))) {
        roles.set(column, otherwise(types.get(column), profiles[column]));
      }
    }
  }

  /** Where an end of a link lies is no value of the link. */
  private void coordinatesOfEnds() {
    for (int column = 0; column < names.size(); column++) {
      if (roles.get(column) == ColumnRole.VALUE && HeaderWords.isEndCoordinate(names.get(column))) {
        roles.set(column, ColumnRole.NONE);
      }
    }
  }

  private boolean isNumbers(int column) {
    return types.get(column).isNumber() || profiles[column].present() == 0;
  }

  /** One end without the other says nothing. */
  private void pairs(ColumnRole one, ColumnRole other) {
    if (roles.contains(one) != roles.contains(other)) {
      ColumnRole left = roles.contains(one) ? one : other;
      int column = roles.indexOf(left);
      roles.set(column, otherwise(types.get(column), profiles[column]));
      pairs(one, other);
    }
  }

  /** The first column that has a role by its name keeps it, names before codes. */
  private void keepOne(ColumnRole role) {
    int kept = -1;
    for (int column = 0; column < roles.size(); column++) {
      boolean better = kept < 0 || isCoded(kept) && !isCoded(column);
      kept = roles.get(column) == role && better ? column : kept;
    }
    for (int column = 0; column < roles.size(); column++) {
      if (roles.get(column) == role && column != kept) {
        roles.set(column, otherwise(types.get(column), profiles[column]));
      }
    }
  }

  private boolean isCoded(int column) {
    return types.get(column) == ValueType.CODE || HeaderWords.isCodeName(names.get(column));
  }

  /** Two columns of names of cities, with the same names in both, are the ends of links. */
  private void ends() {
    int city = roles.indexOf(ColumnRole.CITY);
    for (int column = 0; column < names.size() && city >= 0; column++) {
      boolean text = column != city && roles.get(column) == ColumnRole.TEXT;
      if (text && isOtherEnd(city, column)) {
        roles.set(Math.min(city, column), ColumnRole.ORIGIN);
        roles.set(Math.max(city, column), ColumnRole.DESTINATION);
        return;
      }
    }
  }

  /** Where nothing names places, their codes do, or the names of countries. */
  private void codes() {
    if (roles.contains(ColumnRole.CITY) || !roles.contains(ColumnRole.VALUE)) {
      return;
    }
    int country = roles.indexOf(ColumnRole.COUNTRY);
    int code = country < 0 ? roles.indexOf(ColumnRole.CODE) : country;
    boolean distinct = code >= 0 && profiles[code].distinct() > 1;
    if (distinct && !names.get(code).equals("#1") && !isCounter(code)) {
      roles.set(code, ColumnRole.CITY);
    }
  }

  /** Numbers that only count the rows are codes of nothing. */
  private boolean isCounter(int column) {
    Set<String> texts = profiles[column].texts();
    return texts.contains("1") && texts.contains(Integer.toString(texts.size()));
  }

  private boolean isOtherEnd(int city, int column) {
    Set<String> one = profiles[city].texts();
    Set<String> other = profiles[column].texts();
    long common = other.stream().filter(one::contains).count();
    boolean repeated = profiles[city].present() > one.size();
    boolean shared = common * 2 >= Math.min(one.size(), other.size()) && common > 1;
    return repeated && shared && roles.contains(ColumnRole.VALUE) && places.cities(other) > 0.3;
  }

  /** A column of names of countries is one, whatever its name. */
  private void country() {
    for (int column = 0; column < names.size(); column++) {
      boolean open = roles.get(column) == ColumnRole.TEXT;
      if (open
          && !roles.contains(ColumnRole.COUNTRY)
          && places.countries(profiles[column].texts()) >= 0.8) {
        roles.set(column, ColumnRole.COUNTRY);
      }
    }
  }
}
