package org.meridian.io.importing.building;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.io.importing.ReadTable;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.IndexStructure;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.PairRule;
import org.meridian.model.Source;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/**
 * Makes a dataset of tables: every column of numbers an indicator under one index of equal weights,
 * links with the cities that they join.
 */
public final class DatasetBuilder {

  private static final Source PLACES =
      new Source(
          "GeoNames gazetteer",
          "https://www.geonames.org/",
          "CC BY 4.0",
          "2020",
          "Place data: GeoNames (CC BY 4.0)");

  private final BuildPlan plan;
  private final PlaceRegistry registry = new PlaceRegistry();
  private final BuiltCities cities;
  private final BuiltIndicators indicators = new BuiltIndicators();
  private final BuiltValues values = new BuiltValues();
  private final BuiltLinks links = new BuiltLinks();
  private int clashes;
  private int lost;

  /** A table with the name of its file. */
  public record NamedTable(String file, ReadTable table) {}

  /**
   * What was made.
   *
   * @param dataset the dataset; empty where the tables hold no value of any city
   * @param clashes values that were given twice for a city, of which the first was taken
   * @param placesLeft places that went to no listed city
   * @param linksLost links without a city at an end
   */
  public record Built(Optional<Dataset> dataset, int clashes, int placesLeft, int linksLost) {}

  /** A builder by a plan. */
  public DatasetBuilder(BuildPlan plan) {
    this.plan = plan;
    cities = new BuiltCities(plan.cities(), plan.withinKm());
  }

  /** Makes the dataset. */
  public Built build(List<NamedTable> tables) {
    tables.forEach(each -> registry.add(each.table()));
    boolean linked = tables.stream().anyMatch(each -> each.table().isLinks());
    links.direct(tables.stream().map(NamedTable::table).anyMatch(ReadTable::isDirected));
    for (NamedTable each : tables) {
      if (each.table().isLinks()) {
        ImportedLinks rows = new ImportedLinks(each, registry, cities, indicators, links);
        rows.add();
        lost += rows.lost();
      } else {
        clashes += new ImportedValues(each, cities, indicators, values, linked).add();
      }
    }
    return new Built(dataset(), clashes, cities.left(), lost);
  }

  private Optional<Dataset> dataset() {
    if (indicators.list().isEmpty() || cities.cities().isEmpty()) {
      return Optional.empty();
    }
    List<City> all = cities.cities();
    int count = all.size();
    Map<Period, IndicatorTable> byYear = new TreeMap<>(values.tables(count));
    Map<Period, LinkTable> linksByYear = new HashMap<>(links.tables(count));
    TreeSet<Period> years = new TreeSet<>(byYear.keySet());
    years.addAll(linksByYear.keySet());
    if (years.isEmpty()) {
      return Optional.empty();
    }
    for (Period year : years) {
      byYear.putIfAbsent(year, new IndicatorTable(count, Map.of()));
    }
    return Optional.of(
        new Dataset(
            info(),
            all,
            indicators.list(),
            new IndexStructure(indicators.index()),
            new PairRule(!links.isEmpty() && links.isDirected(), true, false),
            byYear,
            linksByYear,
            years.last()));
  }

  private DatasetInfo info() {
    List<Source> sources = new ArrayList<>();
    plan.sources().forEach(file -> sources.add(new Source(file, "", "", "", "")));
    if (cities.isCredited()) {
      sources.add(PLACES);
    }
    return new DatasetInfo(
        plan.id(),
        LocalText.same(plan.title()),
        LocalText.EMPTY,
        LocalText.EMPTY,
        "1.0.0",
        List.of(),
        sources);
  }
}
