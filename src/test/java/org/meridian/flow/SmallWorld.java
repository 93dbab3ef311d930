package org.meridian.flow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.PairRule;
import org.meridian.model.indicator.IndicatorOrigin;
import org.meridian.model.indicator.IndicatorWords;
import org.meridian.model.indicator.ReadingRules;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Carry;
import org.meridian.model.wording.LocalText;

/**
 * Four cities, a and b in one country, and one tree: {@code index > wealth (city), ties (link)}.
 */
public final class SmallWorld {

  public static final double NA = Double.NaN;

  private PairRule pairs = PairRule.DEFAULT;
  private boolean complete;
  private StrengthRule strength = StrengthRule.SUM;
  private int[] origins = {0, 0, 1, 2};
  private int[] destinations = {1, 2, 2, 3};
  private double[] ties = {9, 4, 2, NA};
  private double[] wealth = {10, 20, 30, 50};

  public SmallWorld pairs(PairRule rule) {
    pairs = rule;
    return this;
  }

  public SmallWorld completeTies() {
    complete = true;
    return this;
  }

  public SmallWorld meanStrength() {
    strength = StrengthRule.MEAN;
    return this;
  }

  public SmallWorld ties(int[] from, int[] to, double... values) {
    origins = from;
    destinations = to;
    ties = values;
    return this;
  }

  public Dataset build() {
    List<City> cities = List.of(city("a", "AA"), city("b", "AA"), city("c", "CC"), city("d", ""));
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("wealth", wealth);
    return new Dataset(
        DatasetInfo.named("small-world"),
        cities,
        List.of(indicator("wealth", IndicatorKind.CITY), indicator("ties", IndicatorKind.LINK)),
        new IndexStructure(
            IndexNode.group(
                "index", LocalText.same("index"), 1, List.of(leaf("wealth"), leaf("ties")))),
        pairs,
        new TreeMap<>(Map.of(Dataset.TIMELESS, new IndicatorTable(4, columns))),
        Map.of(
            Dataset.TIMELESS,
            new LinkTable(pairs.directed(), origins, destinations, Map.of("ties", ties))),
        Dataset.TIMELESS);
  }

  private Indicator indicator(String id, IndicatorKind kind) {
    return new Indicator(
        id,
        new IndicatorWords(LocalText.same(id), LocalText.EMPTY, LocalText.EMPTY),
        Direction.HIGHER_IS_BETTER,
        kind,
        new IndicatorOrigin("", "", LocalText.EMPTY),
        new ReadingRules(complete, strength, Carry.VINTAGE));
  }

  private static IndexNode leaf(String id) {
    return new IndexNode(
        id, LocalText.same(id), 1, Optional.empty(), Optional.of(id), Optional.empty(), List.of());
  }

  private static City city(String id, String country) {
    return new City(id, LocalText.same(id), country, "", NA, NA, Map.of());
  }

  static String[] pairsOf(LinkTable links) {
    String[] names = {"a", "b", "c", "d"};
    String[] pairs = new String[links.size()];
    Arrays.setAll(pairs, i -> names[links.origin(i)] + names[links.destination(i)]);
    return pairs;
  }
}
