package org.meridian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.derived.DerivedIndicator;
import org.meridian.model.groups.Annotations;
import org.meridian.model.period.Period;
import org.meridian.model.wording.CountryTable;

/**
 * Everything that is known before a user chooses anything: cities, indicators, the tree of the
 * index, and tables of values and links by year. Immutable.
 *
 * <p>A dataset without years has the single year {@link #TIMELESS}. What a year shows follows from
 * what is recorded by the {@code Carry} of each indicator.
 */
public final class Dataset {

  /** Stands for "no year" where a year is asked for. */
  public static final Period TIMELESS = Period.of(0);

  private final DatasetInfo info;
  private final List<City> cities;
  private final Map<String, Indicator> indicators;
  private final IndexStructure structure;
  private final PairRule pairs;
  private final YearTables tables;
  private final Period defaultYear;
  private final Annotations annotations;
  private final List<DerivedIndicator> derived;
  private final IdPositions cityPositions;
  private final Dataset published;
  private final DatasetContent.KnownHash content = new DatasetContent.KnownHash();

  /**
   * Puts a dataset together.
   *
   * @param info what it says about itself
   * @param cities in order; their positions index every table
   * @param indicators in order
   * @param structure the tree of the index
   * @param pairs which pairs count
   * @param values by year, what is recorded of it; {@link #TIMELESS} for what holds always; at
   *     least one table
   * @param links likewise; a year may lack one
   * @param defaultYear the year to open with; one that {@link #covers} says yes to
   * @throws IllegalArgumentException if ids repeat, a table has another number of cities, or the
   *     default year is none of the years
   */
  public Dataset(
      DatasetInfo info,
      List<City> cities,
      List<Indicator> indicators,
      IndexStructure structure,
      PairRule pairs,
      Map<Period, IndicatorTable> values,
      Map<Period, LinkTable> links,
      Period defaultYear) {
    this.info = info;
    this.cities = List.copyOf(cities);
    this.indicators = byId(indicators);
    this.structure = structure;
    this.pairs = pairs;
    this.tables = new YearTables(info.id(), this.indicators, cities.size(), values, links);
    this.defaultYear = defaultYear;
    this.annotations = Annotations.NONE;
    this.derived = List.of();
    this.cityPositions = cityPositions(this.cities);
    this.published = this;
    if (!covers(defaultYear)) {
      throw new IllegalArgumentException("there is no year " + defaultYear + " in " + info.id());
    }
  }

  /** The same dataset with what may change in it: names of cities, values, what is beside them. */
  private Dataset(
      Dataset from,
      List<City> cities,
      YearTables tables,
      Annotations annotations,
      List<DerivedIndicator> derived) {
    this.info = from.info;
    this.cities = cities;
    this.indicators = from.indicators;
    this.structure = from.structure;
    this.pairs = from.pairs;
    this.tables = tables;
    this.defaultYear = from.defaultYear;
    this.annotations = annotations;
    this.derived = List.copyOf(derived);
    this.cityPositions = from.cityPositions;
    this.published = from == from.published && tables == from.tables ? this : from.published;
  }

  private static Map<String, Indicator> byId(List<Indicator> indicators) {
    Map<String, Indicator> byId = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (byId.put(indicator.id(), indicator) != null) {
        throw new IllegalArgumentException("two indicators are called " + indicator.id());
      }
    }
    return Collections.unmodifiableMap(byId);
  }

  private static IdPositions cityPositions(List<City> cities) {
    IdPositions positions = new IdPositions(cities.size(), city -> cities.get(city).id());
    positions
        .repeated()
        .ifPresent(
            city -> {
              throw new IllegalArgumentException("two cities are called " + cities.get(city).id());
            });
    return positions;
  }

  /** What the dataset says about itself. */
  public DatasetInfo info() {
    return info;
  }

  /** The dataset's id. */
  public String id() {
    return info.id();
  }

  /** The dataset without any what-if; itself where there is none. */
  public Dataset published() {
    return published;
  }

  /**
   * Which state of which dataset this is, whatever the what-ifs. The first call forms a hash of all
   * values and may take a second: never on the thread of the window.
   */
  public DatasetIdentity identity() {
    return new DatasetIdentity(info.id(), info.version(), published.content.of(published));
  }

  /** The same with other names of countries and facts on them; what the table lacks stays. */
  public Dataset withCountries(CountryTable countries) {
    if (cities.stream().noneMatch(city -> countries.tells(city.country()))) {
      return this;
    }
    List<String> columns = countries.columns();
    List<City> told = cities.stream().map(city -> city.in(countries, columns)).toList();
    return new Dataset(this, told, tables, annotations, derived);
  }

  /** The same with other words, groups and corridors beside the values. */
  public Dataset withAnnotations(Annotations others) {
    return new Dataset(this, cities, tables, others, derived);
  }

  /** The same where some indicators follow from others; their values are there already. */
  public Dataset withDerived(List<DerivedIndicator> definitions) {
    return new Dataset(this, cities, tables, annotations, definitions);
  }

  /** Which indicators follow from others, each behind those that it follows from. */
  public List<DerivedIndicator> derived() {
    return derived;
  }

  /** Groups, notes and corridors. */
  public Annotations annotations() {
    return annotations;
  }

  /**
   * The same with other values where there are some, as for a what-if. Of what year the values are
   * that a year shows stays as it was.
   *
   * @param changed recorded tables by year; those of other years stay
   */
  public Dataset withValues(Map<Period, IndicatorTable> changed) {
    return new Dataset(this, cities, tables.with(changed), annotations, derived);
  }

  /** All cities; their positions index every table. */
  public List<City> cities() {
    return cities;
  }

  /** The city at a position. */
  public City city(int position) {
    return cities.get(position);
  }

  /** The position of a city by its id. */
  public OptionalInt cityPosition(String id) {
    return cityPositions.find(id);
  }

  /** All indicators by id, in order. */
  public Map<String, Indicator> indicators() {
    return indicators;
  }

  /** The indicator of an id; empty where there is none. */
  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /** The tree of the index. */
  public IndexStructure structure() {
    return structure;
  }

  /** Which pairs of cities count where links are counted. */
  public PairRule pairs() {
    return pairs;
  }

  /** The years that have values, ascending; {@link #TIMELESS} alone where the data have no year. */
  public List<Period> years() {
    return tables.years();
  }

  /**
   * The years to choose from, ascending: those that have values, and the whole years between the
   * first and the last.
   */
  public List<Period> choices() {
    return tables.choices();
  }

  /** Whether the data tell years apart. */
  public boolean hasYears() {
    return tables.hasYears();
  }

  /** Whether a year may be asked for: from the first to the last, though nothing be of it. */
  public boolean covers(Period year) {
    return tables.covers(year);
  }

  /** The year to open with. */
  public Period defaultYear() {
    return defaultYear;
  }

  /**
   * The values of city indicators that a year shows, by the {@code Carry} of each: those of its
   * latest year not after the asked one, unless it says otherwise.
   *
   * @throws IllegalArgumentException if the year is before the first or after the last
   */
  public IndicatorTable values(Period year) {
    return tables.values(year);
  }

  /**
   * The links that a year shows, by the same rule; an empty table where it has none.
   *
   * @throws IllegalArgumentException if the year is before the first or after the last
   */
  public LinkTable links(Period year) {
    return tables.links(year);
  }

  /** What is recorded, by year, as a package holds it; {@link #TIMELESS} for what holds always. */
  public Map<Period, IndicatorTable> recordedValues() {
    return tables.recordedValues();
  }

  /** The links that are recorded, by year; {@link #TIMELESS} for those that hold always. */
  public Map<Period, LinkTable> recordedLinks() {
    return tables.recordedLinks();
  }

  /** Whether an indicator has a value in any year. */
  public boolean hasValues(String indicator) {
    return tables.vintages().hasAny(indicator);
  }

  /**
   * Of what year the values are that an indicator shows in a year: the latest of them where cities
   * have values of several, {@link #TIMELESS} where they hold always; empty where it shows none.
   */
  public Optional<Period> vintage(String indicator, Period year) {
    return tables.vintages().shown(indicator, year).stream().findFirst();
  }

  /**
   * Of what year the value is that a city shows in a year; where it is missing, of what year it is
   * missing; empty where the indicator shows no value at all.
   */
  public Optional<Period> vintage(String indicator, Period year, int city) {
    return tables.vintages().of(indicator, year, city);
  }
}
