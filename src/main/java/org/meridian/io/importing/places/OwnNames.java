package org.meridian.io.importing.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch.How;

/** Tells a table of places of its own from one of known cities. */
final class OwnNames {

  /** Below this share of known names a table is of places of its own. */
  private static final double KNOWN = 0.3;

  /** Few capitals, or capitals and digits, as keys of regions are. */
  private static final Pattern CODE =
      Pattern.compile("[0-9A-Z]{1,3}|[A-Z0-9._:-]{0,12}[0-9][A-Z0-9._:-]{0,12}");

  private final List<PlaceColumn> columns;

  OwnNames(List<PlaceColumn> columns) {
    this.columns = columns;
  }

  /** Whether few of the different names are known, but for those of which it is decided. */
  boolean isOwn() {
    Set<String> known = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (PlaceColumn column : columns) {
      for (int name = 0; name < column.distinct(); name++) {
        if (column.isDistinctOwn(name)) {
          continue;
        }
        all.add(column.distinctName(name));
        if (column.distinctMatch(name).how() != How.UNKNOWN) {
          known.add(column.distinctName(name));
        }
      }
    }
    return known.size() < all.size() * KNOWN;
  }

  /** Says what the names are that were not found: places of its own, countries or codes. */
  void say(String column, ImportFindings findings) {
    Set<String> names = notFound();
    if (names.isEmpty()) {
      return;
    }
    long countries = names.stream().filter(CountryIndex::isName).count();
    if (isOfCountries()) {
      findings.add(
          ImportProblem.warning(ImportKind.MIXED_LEVELS, "" + countries)
              .say("countries")
              .in(column));
      return;
    }
    if (names.size() > 2 && names.stream().allMatch(name -> CODE.matcher(name).matches())) {
      findings.add(ImportProblem.warning(ImportKind.CODES_WITHOUT_NAMES).in(column));
    }
    findings.add(
        ImportProblem.warning(ImportKind.UNKNOWN_CITY, "" + names.size()).say("own").in(column));
  }

  /** Whether most of the names that were not found are those of countries. */
  boolean isOfCountries() {
    Set<String> names = notFound();
    long countries = names.stream().filter(CountryIndex::isName).count();
    return countries * 10 >= names.size() * 7L && names.size() > 2;
  }

  private Set<String> notFound() {
    Set<String> names = new HashSet<>();
    for (PlaceColumn column : columns) {
      for (int name = 0; name < column.distinct(); name++) {
        if (!column.distinctMatch(name).isFound() && !column.isDistinctOwn(name)) {
          names.add(column.distinctName(name));
        }
      }
    }
    return names;
  }
}
