package org.meridian.io.importing.guess;

import java.util.List;
import java.util.Optional;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ValueType;

/** Chooses the column of names of cities, and the one of their Chinese names beside it. */
final class CityColumnGuess {

  private static final double FEW = 0.1;

  private static final double MOST = 0.6;

  private final List<String> names;
  private final List<ValueType> types;
  private final ColumnProfile[] profiles;
  private final PlaceWords places;
  private final List<ColumnRole> roles;

  CityColumnGuess(
      List<String> names,
      List<ValueType> types,
      ColumnProfile[] profiles,
      PlaceWords places,
      List<ColumnRole> roles) {
    this.names = names;
    this.types = types;
    this.profiles = profiles;
    this.places = places;
    this.roles = roles;
  }

  void choose() {
    int best = -1;
    double most = 0;
    for (int column = 0; column < names.size(); column++) {
      double score = score(column);
      if (score > most) {
        most = score;
        best = column;
      }
    }
    best = isOfCities(best) ? best : countries(best);
    best = other(best);
    for (int column = 0; column < names.size(); column++) {
      if (column != best && roles.get(column) == ColumnRole.CITY) {
        boolean other = best >= 0 && isChinese(column) && !isChinese(best);
        roles.set(column, other ? ColumnRole.CITY_CHINESE : ColumnRole.TEXT);
      }
    }
    if (best >= 0) {
      roles.set(best, ColumnRole.CITY);
    }
  }

  /** Of a column of names in Chinese and one in another language, the other one leads. */
  private int other(int best) {
    if (best < 0 || !isChinese(best) || roles.get(best) != ColumnRole.CITY) {
      return best;
    }
    for (int column = 0; column < names.size(); column++) {
      boolean named =
          roles.get(column) == ColumnRole.CITY || HeaderWords.isForeignName(names.get(column));
      boolean filled = profiles[column].present() == profiles[best].present();
      if (column != best && named && isText(column) && filled && isAsKnown(column, best)) {
        roles.set(column, ColumnRole.CITY);
        return column;
      }
    }
    return best;
  }

  private boolean isAsKnown(int column, int best) {
    return profiles[column].texts().stream()
            .allMatch(text -> text.codePoints().noneMatch(letter -> letter > 0x2E80))
        && places.cities(profiles[column].texts()) >= places.cities(profiles[best].texts());
  }

  /** Whether anything says that a column is of cities. */
  private boolean isOfCities(int column) {
    return column >= 0
        && (HeaderWords.role(names.get(column)).equals(Optional.of(ColumnRole.CITY))
            || places.cities(profiles[column].texts()) > FEW);
  }

  /** Where nothing is of cities, a column of countries says what the rows are of. */
  private int countries(int otherwise) {
    int country = roles.indexOf(ColumnRole.COUNTRY);
    boolean named = country >= 0 && places.countries(profiles[country].texts()) >= MOST;
    return named ? country : otherwise;
  }

  /** Names say it, cells say it louder; the first column of different texts is better than none. */
  private double score(int column) {
    boolean open =
        roles.get(column) == ColumnRole.CITY
            || roles.get(column) == ColumnRole.TEXT
            || roles.get(column) == ColumnRole.COUNTRY
            || roles.get(column) == ColumnRole.FIRM
            || roles.get(column) == ColumnRole.CODE && types.get(column) == ValueType.TEXT;
    if (!open || types.get(column).isNumber() || profiles[column].present() == 0) {
      return 0;
    }
    Optional<ColumnRole> named = HeaderWords.role(names.get(column));
    double score = 2.5 * places.cities(profiles[column].texts());
    score += named.filter(role -> role == ColumnRole.CITY).isPresent() ? 1 : 0;
    score += HeaderWords.isCityName(names.get(column)) ? 1 : 0;
    score -= named.filter(role -> role == ColumnRole.COUNTRY).isPresent() ? 0.9 : 0;
    score -= roles.get(column) == ColumnRole.CODE ? 0.8 : 0;
    score += 0.6 * profiles[column].distinct() / profiles[column].present();
    return score - 0.01 * column + (isText(column) ? 0.5 : 0);
  }

  private boolean isText(int column) {
    return roles.get(column) == ColumnRole.TEXT
        || roles.get(column) == ColumnRole.FIRM
        || roles.get(column) == ColumnRole.CITY;
  }

  private boolean isChinese(int column) {
    long wide =
        profiles[column].texts().stream()
            .filter(text -> text.codePoints().anyMatch(letter -> letter > 0x2E80))
            .count();
    return wide * 2 > profiles[column].distinct();
  }
}
