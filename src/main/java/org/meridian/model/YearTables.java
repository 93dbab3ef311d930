package org.meridian.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.model.period.LatestTables;
import org.meridian.model.period.Period;

/**
 * The tables of a dataset by year: what is recorded, and what each year shows of it by the {@link
 * Carry} of the indicators. Immutable.
 */
final class YearTables {

  private final String dataset;
  private final Map<String, Indicator> indicators;
  private final int cities;
  private final TreeMap<Period, IndicatorTable> values;
  private final TreeMap<Period, LinkTable> links;
  private final TreeSet<Period> years = new TreeSet<>();
  private final Vintages vintages;
  private final LatestTables<IndicatorTable> shownValues;
  private final LatestTables<LinkTable> shownLinks;

  /**
   * Takes up what is recorded.
   *
   * @param dataset its id, for errors
   * @param indicators by id
   * @param cities how many rows every table has
   * @param values by year; {@link Dataset#TIMELESS} for what holds always
   * @param links likewise; a year may lack one
   * @throws IllegalArgumentException if a table has another number of cities
   */
  YearTables(
      String dataset,
      Map<String, Indicator> indicators,
      int cities,
      Map<Period, IndicatorTable> values,
      Map<Period, LinkTable> links) {
    this(dataset, indicators, cities, values, links, new Vintages(indicators, values, links));
  }

  private YearTables(
      String dataset,
      Map<String, Indicator> indicators,
      int cities,
      Map<Period, IndicatorTable> values,
      Map<Period, LinkTable> links,
      Vintages vintages) {
    this.dataset = dataset;
    this.indicators = indicators;
    this.cities = cities;
    this.values = new TreeMap<>(values);
    this.links = new TreeMap<>(links);
    this.vintages = vintages;
    years.addAll(values.keySet());
    years.addAll(links.keySet());
    if (years.size() > 1) {
      years.remove(Dataset.TIMELESS);
    }
    shownValues = new LatestTables<>(this::valuesOf);
    shownLinks = new LatestTables<>(this::linksOf);
    if (values.values().stream().anyMatch(table -> table.cityCount() != cities)) {
      throw new IllegalArgumentException("a table of " + dataset + " has other cities");
    }
  }

  /** The same with other recorded values in some years; the year that a value is of stays. */
  YearTables with(Map<Period, IndicatorTable> changed) {
    Map<Period, IndicatorTable> all = new TreeMap<>(values);
    all.putAll(changed);
    return new YearTables(dataset, indicators, cities, all, links, vintages);
  }

  /** The years that have values, ascending. */
  List<Period> years() {
    return List.copyOf(years);
  }

  /** Those years and the whole years between the first and the last, ascending. */
  List<Period> choices() {
    TreeSet<Period> choices = new TreeSet<>(years);
    for (int year = years.first().year() + 1; year < years.last().year(); year++) {
      choices.add(Period.of(year));
    }
    return List.copyOf(choices);
  }

  /** Whether the data tell years apart. */
  boolean hasYears() {
    return !years.contains(Dataset.TIMELESS);
  }

  /** Whether a year is from the first to the last. */
  boolean covers(Period year) {
    return !years.isEmpty()
        && years.first().compareTo(year) <= 0
        && years.last().compareTo(year) >= 0;
  }

  /** The values that a year shows. */
  IndicatorTable values(Period year) {
    requireCovered(year);
    return shownValues.of(year);
  }

  /** The links that a year shows. */
  LinkTable links(Period year) {
    requireCovered(year);
    return shownLinks.of(year);
  }

  private void requireCovered(Period year) {
    if (!covers(year)) {
      throw new IllegalArgumentException("there is no year " + year + " in " + dataset);
    }
  }

  private IndicatorTable valuesOf(Period year) {
    return new ShownValues(indicators, vintages, values, cities).of(year);
  }

  private LinkTable linksOf(Period year) {
    return ShownLinks.of(indicators, vintages, links, cities, year);
  }

  /** The values that are recorded, by year. */
  Map<Period, IndicatorTable> recordedValues() {
    return Collections.unmodifiableMap(values);
  }

  /** The links that are recorded, by year. */
  Map<Period, LinkTable> recordedLinks() {
    return Collections.unmodifiableMap(links);
  }

  /** Of what year the values are that a year shows. */
  Vintages vintages() {
    return vintages;
  }
}
