package org.meridian.view.charts.scatter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.IndicatorKind;
import org.meridian.scenario.QueryMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.AttributeNames;

/**
 * What one axis of a scatter plot measures.
 *
 * @param kind of which kind it is
 * @param id of a node, indicator or attribute; empty for the index, and for distances
 */
public record ScatterAxis(AxisKind kind, String id) {

  /** The score of the index. */
  public static final ScatterAxis INDEX = new ScatterAxis(AxisKind.SCORE, "");

  /** Of which kind an axis is. */
  public enum AxisKind {
    /** The score of a city in a node. */
    SCORE,
    /** The rank of a city in a node, 1 the best. */
    RANK,
    /** The raw value of an indicator of cities. */
    VALUE,
    /** An attribute of cities that is a number. */
    ATTRIBUTE,
    /** The score of a link in a node of the index of links. */
    LINK,
    /** The length of a link on the sphere, in km. */
    KM;

    /** Whether links have it, not cities. */
    public boolean isOfLinks() {
      return this == LINK || this == KM;
    }
  }

  /** As on the command line: {@code score:hub_role}, {@code attribute:population}, {@code km}. */
  @Override
  public String toString() {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return kind == AxisKind.KM ? word : word + ":" + id;
  }

  /** Reads what {@link #toString} writes; empty if it is none. */
  public static Optional<ScatterAxis> parse(String text) {
    int colon = text.indexOf(':');
    String word = colon < 0 ? text : text.substring(0, colon);
    String id = colon < 0 ? "" : text.substring(colon + 1);
    return Arrays.stream(AxisKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .filter(kind -> kind != AxisKind.KM || id.isEmpty())
        .map(kind -> new ScatterAxis(kind, id))
        .findFirst();
  }

  /** Whether areas can stand for it: a rank is better where it is less. */
  public boolean isSize() {
    return kind != AxisKind.RANK;
  }

  /** Whether a dataset has it. */
  public boolean isIn(Dataset dataset) {
    return switch (kind) {
      case SCORE, RANK -> id.isEmpty() || dataset.structure().position(id).isPresent();
      case VALUE ->
          dataset.indicator(id).filter(found -> found.kind() == IndicatorKind.CITY).isPresent();
      case ATTRIBUTE -> dataset.cities().stream().anyMatch(city -> !Double.isNaN(number(city, id)));
      case LINK, KM ->
          dataset.recordedLinks().values().stream().anyMatch(table -> table.size() > 0);
    };
  }

  /** The values of an axis of cities, by position; NaN where a city has none. */
  double[] values(ScenarioResult result) {
    List<City> cities = result.dataset().cities();
    return switch (kind) {
      case SCORE -> result.cities().scores(node(result));
      case RANK -> ranks(result.cities().ranking(node(result)), cities.size());
      case VALUE ->
          result
              .dataset()
              .values(result.scenario().year())
              .column(id)
              .orElseGet(() -> nothing(cities.size()));
      case ATTRIBUTE -> cities.stream().mapToDouble(city -> number(city, id)).toArray();
      case LINK, KM -> nothing(cities.size());
    };
  }

  private static double[] ranks(CityRanking ranking, int cities) {
    return IntStream.range(0, cities)
        .mapToDouble(city -> ranking.rank(city) == 0 ? Double.NaN : ranking.rank(city))
        .toArray();
  }

  private static double[] nothing(int cities) {
    double[] nothing = new double[cities];
    Arrays.fill(nothing, Double.NaN);
    return nothing;
  }

  private int node(ScenarioResult result) {
    return id.isEmpty()
        ? IndexStructure.ROOT
        : result.dataset().structure().position(id).orElse(IndexStructure.ROOT);
  }

  private static double number(City city, String attribute) {
    return QueryMembers.number(city.attributes().get(attribute));
  }

  /** What it is called. */
  public TextInLanguage title(ScenarioResult result) {
    return words ->
        switch (kind) {
          case SCORE, RANK ->
              words.get(
                  "charts.measure." + kind,
                  words.get(result.dataset().structure().node(node(result)).name()));
          case VALUE ->
              result.dataset().indicator(id).map(found -> words.get(found.name())).orElse(id);
          case ATTRIBUTE -> AttributeNames.title(result.dataset(), id).in(words);
          case LINK -> words.get("charts.scatter.link", linkNode(result).in(words));
          case KM -> words.get("charts.scatter.km");
        };
  }

  /** What it measures: the part alone, whether by score or by rank. */
  TextInLanguage measured(ScenarioResult result) {
    return switch (kind) {
      case SCORE, RANK ->
          TextInLanguage.name(result.dataset().structure().node(node(result)).name());
      case LINK -> linkNode(result);
      case VALUE, ATTRIBUTE, KM -> title(result);
    };
  }

  private TextInLanguage linkNode(ScenarioResult result) {
    IndexStructure structure = result.links().result().structure();
    return TextInLanguage.name(
        structure.node(structure.position(id).orElse(IndexStructure.ROOT)).name());
  }
}
