package org.meridian.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Everything that is known before a user chooses anything: cities, indicators, the tree of the
 * index, and tables of values and links by year. Immutable.
 *
 * <p>A dataset without years has the single year {@link #TIMELESS}.
 */
public final class Dataset {

  /** Stands for "no year" where a year is asked for. */
  public static final Period TIMELESS = Period.of(0);

  private final DatasetInfo info;
  private final List<City> cities;
  private final Map<String, Indicator> indicators;
  private final IndexStructure structure;
  private final PairRule pairs;
  private final TreeMap<Period, IndicatorTable> values;
  private final Map<Period, LinkTable> links;
  private final Period defaultYear;
  private final Annotations annotations;
  private final Map<String, Integer> cityPositions;
  private final AtomicReference<String> content = new AtomicReference<>("");

  /**
   * Puts a dataset together.
   *
   * @param info what it says about itself
   * @param cities in order; their positions index every table
   * @param indicators in order
   * @param structure the tree of the index
   * @param pairs which pairs count
   * @param values by year; at least one year ({@link #TIMELESS} where there are none)
   * @param links by year; a year may lack one
   * @param defaultYear the year to open with; one of the years
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
    this(info, cities, indicators, structure, pairs, values, links, defaultYear, Annotations.NONE);
  }

  private Dataset(
      DatasetInfo info,
      List<City> cities,
      List<Indicator> indicators,
      IndexStructure structure,
      PairRule pairs,
      Map<Period, IndicatorTable> values,
      Map<Period, LinkTable> links,
      Period defaultYear,
      Annotations annotations) {
    this.annotations = annotations;
    this.info = info;
    this.cities = List.copyOf(cities);
    this.indicators = byId(indicators);
    this.structure = structure;
    this.pairs = pairs;
    this.values = new TreeMap<>(values);
    this.links = Map.copyOf(links);
    this.defaultYear = defaultYear;
    this.cityPositions = cityPositions(this.cities);
    if (!values.containsKey(defaultYear)) {
      throw new IllegalArgumentException("there is no year " + defaultYear + " in " + info.id());
    }
    for (IndicatorTable table : values.values()) {
      if (table.cityCount() != cities.size()) {
        throw new IllegalArgumentException("a table of " + info.id() + " has other cities");
      }
    }
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

  private static Map<String, Integer> cityPositions(List<City> cities) {
    Map<String, Integer> positions = new HashMap<>();
    for (int city = 0; city < cities.size(); city++) {
      if (positions.put(cities.get(city).id(), city) != null) {
        throw new IllegalArgumentException("two cities are called " + cities.get(city).id());
      }
    }
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

  /**
   * Which state of which dataset this is. The first call forms a hash of all values and may take a
   * second: never on the thread of the window.
   */
  public DatasetIdentity identity() {
    String hash = content.get();
    if (hash.isEmpty()) {
      hash = DatasetContent.hash(this);
      content.set(hash);
    }
    return new DatasetIdentity(info.id(), info.version(), hash);
  }

  /**
   * The same with other names of countries and regions.
   *
   * @param names by ISO 3166-1 alpha-2 code; what they lack keeps its name
   */
  public Dataset withCountryNames(Map<String, LocalText> names) {
    if (cities.stream().noneMatch(city -> names.containsKey(city.country()))) {
      return this;
    }
    List<City> named =
        cities.stream()
            .map(c -> c.withCountryName(names.getOrDefault(c.country(), c.countryName())))
            .toList();
    return new Dataset(
        info,
        named,
        List.copyOf(indicators.values()),
        structure,
        pairs,
        values,
        links,
        defaultYear,
        annotations);
  }

  /** The same with other words, groups and corridors beside the values. */
  public Dataset withAnnotations(Annotations others) {
    return new Dataset(
        info,
        cities,
        List.copyOf(indicators.values()),
        structure,
        pairs,
        values,
        links,
        defaultYear,
        others);
  }

  /** Groups, notes and corridors. */
  public Annotations annotations() {
    return annotations;
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
    Integer position = cityPositions.get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** All indicators by id, in order. */
  public Map<String, Indicator> indicators() {
    return indicators;
  }

  /** One indicator. */
  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /** The tree of the index. */
  public IndexStructure structure() {
    return structure;
  }

  /** Which pairs count. */
  public PairRule pairs() {
    return pairs;
  }

  /** The years that have values, ascending; {@link #TIMELESS} alone where the data have no year. */
  public List<Period> years() {
    return List.copyOf(values.keySet());
  }

  /** Whether the data tell years apart. */
  public boolean hasYears() {
    return !values.containsKey(TIMELESS);
  }

  /** The year to open with. */
  public Period defaultYear() {
    return defaultYear;
  }

  /**
   * The values of city indicators in a year.
   *
   * @throws IllegalArgumentException if the year has none
   */
  public IndicatorTable values(Period year) {
    IndicatorTable table = values.get(year);
    if (table == null) {
      throw new IllegalArgumentException("there is no year " + year + " in " + id());
    }
    return table;
  }

  /** The links of a year; an empty table where it has none. */
  public LinkTable links(Period year) {
    return links.getOrDefault(year, LinkTable.EMPTY);
  }
}
