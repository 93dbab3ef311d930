package org.meridian.io.importing.places;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.City;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.MatchCount;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/** Counts which records found their city, and says which did not and why. */
public final class CityChecks {

  /** Below this share of known names a table is of places of its own. */
  private static final double KNOWN = 0.3;

  private final RecordTable table;
  private final List<PlaceColumn> columns;
  private final PlaceList places;
  private final ImportFindings findings;
  private final boolean links;
  private boolean own;

  /**
   * Takes the columns of names, one or, for links, two.
   *
   * @param places takes up the places
   * @param findings takes what is wrong
   */
  public CityChecks(
      RecordTable table, List<PlaceColumn> columns, PlaceList places, ImportFindings findings) {
    this.table = table;
    this.columns = columns;
    this.places = places;
    this.findings = findings;
    links = columns.size() > 1;
  }

  /** Checks all records. */
  public MatchCount check() {
    own = isOwn();
    if (!own) {
      columns.forEach(PlaceColumn::suggest);
    }
    columns.forEach(column -> column.place(own));
    if (own) {
      sayOwn();
    }
    int[] counts = new int[How.values().length];
    for (int record = 0; record < table.records(); record++) {
      How worst = How.NAME;
      for (PlaceColumn column : columns) {
        How how = column.matched(record).how();
        worst = how.compareTo(worst) > 0 ? how : worst;
        say(record, column);
      }
      counts[worst.ordinal()]++;
    }
    return count(counts);
  }

  private MatchCount count(int[] counts) {
    int matched =
        counts[How.NAME.ordinal()] + counts[How.ALIAS.ordinal()] + counts[How.PART.ordinal()];
    int similar = counts[How.SIMILAR.ordinal()];
    Map<String, Integer> cities = cities();
    String note = new MatchNote(table, columns, cities).text(matched, similar);
    return new MatchCount(
        matched,
        counts[How.UNKNOWN.ordinal()] + (own ? similar : 0),
        counts[How.AMBIGUOUS.ordinal()],
        own ? 0 : similar,
        cities.size(),
        own ? "" : note);
  }

  /** The cities found by their names, with the number of their records, in the order found. */
  private Map<String, Integer> cities() {
    Map<String, Integer> cities = new LinkedHashMap<>();
    for (PlaceColumn column : columns) {
      int[] counts = new int[column.distinct()];
      for (int record = 0; record < table.records(); record++) {
        counts[column.distinctOf(record)]++;
      }
      for (int name = 0; name < counts.length; name++) {
        NameMatch match = column.distinctMatch(name);
        if (match.isFound()) {
          cities.merge(match.cities().getFirst().name().en(), counts[name], Integer::sum);
        }
      }
    }
    return cities;
  }

  /** Whether few of the different names are known. */
  private boolean isOwn() {
    Set<String> known = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (PlaceColumn column : columns) {
      for (int name = 0; name < column.distinct(); name++) {
        all.add(column.distinctName(name));
        if (column.distinctMatch(name).how() != How.UNKNOWN) {
          known.add(column.distinctName(name));
        }
      }
    }
    return known.size() < all.size() * KNOWN;
  }

  private void sayOwn() {
    Set<String> names = new HashSet<>();
    for (PlaceColumn column : columns) {
      for (int name = 0; name < column.distinct(); name++) {
        names.add(column.distinctName(name));
      }
    }
    String column = name(columns.getFirst());
    long countries = names.stream().filter(CountryIndex::isName).count();
    if (countries * 10 >= names.size() * 7L && names.size() > 2) {
      say(ImportProblem.warning(ImportKind.MIXED_LEVELS, "" + countries).say("countries"), column);
      return;
    }
    if (names.size() > 2 && names.stream().allMatch(name -> name.matches("[0-9A-Z]{1,3}|[0-9]+"))) {
      say(ImportProblem.warning(ImportKind.CODES_WITHOUT_NAMES), column);
    }
    say(ImportProblem.warning(ImportKind.UNKNOWN_CITY, "" + names.size()).say("own"), column);
  }

  private void say(ImportProblem problem, String column) {
    findings.add(problem.in(column));
  }

  private String name(PlaceColumn column) {
    return table.frame().names().get(column.column());
  }

  private void say(int record, PlaceColumn column) {
    String name = column.name(record);
    NameMatch match = column.matched(record);
    if (name.isEmpty()) {
      at(
          record,
          column,
          links
              ? ImportProblem.error(ImportKind.MISSING_ENDPOINT)
              : ImportProblem.error(ImportKind.UNKNOWN_CITY).say("blank"));
    } else if (!match.isFound() && !own && !places.isOwn(name)) {
      at(record, column, problem(name, match, column.isPlaced(record)));
    }
  }

  private static ImportProblem problem(String name, NameMatch match, boolean placed) {
    String cities =
        match.cities().stream().map(CityChecks::shown).collect(Collectors.joining("; "));
    return switch (match.how()) {
      case AMBIGUOUS -> ImportProblem.error(ImportKind.AMBIGUOUS_CITY, cities);
      case SIMILAR -> ImportProblem.warning(ImportKind.SUGGEST_CITY, cities);
      default ->
          CountryIndex.isName(name) || isGroup(name)
              ? ImportProblem.warning(ImportKind.MIXED_LEVELS)
              : placed
                  ? ImportProblem.info(ImportKind.UNKNOWN_CITY).say("placed")
                  : ImportProblem.error(ImportKind.UNKNOWN_CITY);
    };
  }

  private static boolean isGroup(String name) {
    return name.matches(
        "(?iu)world|europe|asia|africa|(north |south |latin )?america|oceania|eu(-?\\d+)?"
            + "|european union|oecd|世界|全球|全国|亚洲|欧洲|非洲|欧盟|.+省|.+自治区");
  }

  private static String shown(City city) {
    return city.name().en() + " (" + city.country() + ", " + city.id() + ")";
  }

  private void at(int record, PlaceColumn column, ImportProblem problem) {
    findings.add(
        problem.at(record + 1, table.line(record)).in(name(column)).raw(column.name(record)));
  }
}
