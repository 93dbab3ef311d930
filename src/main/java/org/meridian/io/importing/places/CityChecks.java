package org.meridian.io.importing.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.io.importing.columns.MissingWords;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.MatchCount;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/** Counts which records found their city, and says which did not and why. */
public final class CityChecks {

  private final RecordTable table;
  private final List<PlaceColumn> columns;
  private final PlaceList places;
  private final ImportFindings findings;
  private final boolean links;
  private boolean own;
  private boolean countries;

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
    OwnNames names = new OwnNames(columns);
    own = names.isOwn();
    WorldLook look = new WorldLook(columns);
    if (!own || look.isWorth()) {
      String home = look.home();
      columns.forEach(column -> column.takeWorld(home));
    }
    if (!own) {
      columns.forEach(PlaceColumn::suggest);
    }
    columns.forEach(column -> column.place(own));
    countries = own && names.isOfCountries();
    if (own) {
      names.say(name(columns.getFirst()), findings);
    }
    return count(sayAll());
  }

  /** Says what is wrong with each record; counts how they found their places. */
  private int[] sayAll() {
    int[] counts = new int[How.values().length];
    for (int record = 0; record < table.records(); record++) {
      How worst = How.NAME;
      for (PlaceColumn column : columns) {
        How how = column.matched(record).how();
        worst = how.compareTo(worst) > 0 ? how : worst;
        say(record, column);
        mark(record, column);
      }
      counts[worst.ordinal()]++;
    }
    return counts;
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

  private String name(PlaceColumn column) {
    return table.frame().header().names().get(column.column());
  }

  private void say(int record, PlaceColumn column) {
    String name = column.name(record);
    NameMatch match = column.matched(record);
    if (MissingWords.isNoName(name)) {
      at(
          record,
          column,
          links
              ? ImportProblem.error(ImportKind.MISSING_ENDPOINT)
              : ImportProblem.error(ImportKind.UNKNOWN_CITY).say("blank"));
    } else if (column.isLeftOut(record)) {
      at(record, column, ImportProblem.info(ImportKind.LEFT_OUT).say("name"));
    } else if (match.isFound() && match.cities().size() > 1) {
      at(record, column, NameProblem.likeliest(match));
    } else if (own && match.how() == How.AMBIGUOUS && !column.isOwn(record)) {
      at(record, column, NameProblem.kept(match));
    } else if (isCountryAmongOwn(record, column)) {
      at(record, column, ImportProblem.warning(ImportKind.MIXED_LEVELS).say("kept"));
    } else if (!match.isFound() && !own && !column.isOwn(record)) {
      at(record, column, NameProblem.of(name, match, column.isPlaced(record)));
    }
  }

  private boolean isCountryAmongOwn(int record, PlaceColumn column) {
    return own
        && !countries
        && !column.matched(record).isFound()
        && !column.isPlaced(record)
        && CountryIndex.isName(column.name(record));
  }

  private void mark(int record, PlaceColumn column) {
    if (MarkedName.isOne(column.name(record))) {
      at(record, column, ImportProblem.warning(ImportKind.FOOTNOTE_MARK).say("name"));
    }
  }

  private void at(int record, PlaceColumn column, ImportProblem problem) {
    findings.add(
        problem.at(record + 1, table.line(record)).in(name(column)).raw(column.name(record)));
  }
}
