package org.meridian.io.importing.places;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.model.City;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch;

/** What is said of a name that is not plainly one city. */
final class NameProblem {

  /** So many cities of a name are named. */
  private static final int NAMED = 8;

  private NameProblem() {}

  /** Several cities are meant, and the name is kept without a place. */
  static ImportProblem kept(NameMatch match) {
    return ImportProblem.warning(ImportKind.AMBIGUOUS_CITY, shown(match.cities())).say("kept");
  }

  static ImportProblem of(String name, NameMatch match, boolean placed) {
    String cities = shown(match.cities());
    return switch (match.how()) {
      case AMBIGUOUS -> ImportProblem.error(ImportKind.AMBIGUOUS_CITY, cities);
      case SIMILAR -> ImportProblem.warning(ImportKind.SUGGEST_CITY, cities);
      default ->
          CountryIndex.isName(name) || isGroup(name)
              ? ImportProblem.warning(ImportKind.MIXED_LEVELS)
              : placed
                  ? ImportProblem.info(ImportKind.UNKNOWN_CITY).say("placed")
                  : unknown(cities);
    };
  }

  private static ImportProblem unknown(String small) {
    return small.isEmpty()
        ? ImportProblem.error(ImportKind.UNKNOWN_CITY)
        : ImportProblem.error(ImportKind.UNKNOWN_CITY, small).say("small");
  }

  private static boolean isGroup(String name) {
    return name.matches(
        "(?iu)world|europe|asia|africa|(north |south |latin )?america|oceania|eu(-?\\d+)?"
            + "|european union|oecd|世界|全球|全国|亚洲|欧洲|非洲|欧盟|.+省|.+自治区");
  }

  static ImportProblem likeliest(NameMatch match) {
    List<City> cities = match.cities();
    return ImportProblem.warning(
            ImportKind.AMBIGUOUS_CITY,
            shown(cities.getFirst()),
            shown(cities.subList(1, cities.size())))
        .say("likeliest");
  }

  private static String shown(List<City> cities) {
    return cities.stream().limit(NAMED).map(NameProblem::shown).collect(Collectors.joining("; "))
        + (cities.size() > NAMED ? "; …" : "");
  }

  private static String shown(City city) {
    return city.name().en() + " (" + city.country() + ", " + city.id() + ")";
  }
}
