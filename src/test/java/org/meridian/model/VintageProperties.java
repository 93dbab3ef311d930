package org.meridian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.meridian.model.indicator.IndicatorOrigin;
import org.meridian.model.indicator.IndicatorWords;
import org.meridian.model.indicator.ReadingRules;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Carry;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/** The rule for years against a plain implementation that looks at every cell again and again. */
class VintageProperties {

  private static final int CITIES = 4;
  private static final int FIRST = 2018;
  private static final int LAST = 2024;

  @Property(tries = 300, seed = "2018")
  void aYearShowsWhatThePlainRuleSays(@ForAll long seed) {
    Random random = new Random(seed);
    List<Indicator> indicators = indicators(random);
    TreeMap<Period, IndicatorTable> values = new TreeMap<>();
    TreeMap<Period, LinkTable> links = new TreeMap<>();
    List<Period> periods = new ArrayList<>(List.of(Dataset.TIMELESS, Period.of(FIRST)));
    for (int year = FIRST + 1; year < LAST; year++) {
      if (random.nextInt(3) > 0) {
        periods.add(random.nextBoolean() ? Period.of(year) : new Period(year, "Q2"));
      }
    }
    periods.add(Period.of(LAST));
    for (Period period : periods) {
      values.put(period, table(random, indicators));
      links.put(period, links(random, indicators));
    }
    Dataset dataset = dataset(indicators, values, links);

    for (int year = FIRST; year <= LAST; year++) {
      for (Period asked : List.of(Period.of(year), new Period(Math.min(year, LAST - 1), "03"))) {
        compare(dataset, asked);
      }
    }
  }

  private static void compare(Dataset dataset, Period asked) {
    for (Indicator indicator : dataset.indicators().values()) {
      for (int city = 0; city < CITIES; city++) {
        Cells cells = Cells.ofCity(dataset, indicator.id(), city);
        assertThat(dataset.values(asked).value(indicator.id(), city))
            .isEqualTo(Double.valueOf(plain(dataset, indicator, asked, cells)));
      }
      for (int from = 0; from < CITIES; from++) {
        for (int to = from + 1; to < CITIES; to++) {
          Cells cells = Cells.ofPair(dataset, indicator.id(), from, to);
          assertThat(link(dataset.links(asked), indicator.id(), from, to))
              .isEqualTo(Double.valueOf(plain(dataset, indicator, asked, cells)));
        }
      }
    }
  }

  /** The rule, word by word. */
  private static double plain(Dataset dataset, Indicator indicator, Period asked, Cells cells) {
    double value = Double.NaN;
    Period latest = null;
    for (Period period : dataset.recordedValues().keySet()) {
      boolean own = period.equals(asked);
      boolean dated = !period.equals(Dataset.TIMELESS) && period.compareTo(asked) <= 0;
      if (dated && (indicator.rules().carry() != Carry.NO || own)) {
        if (anyValue(dataset, indicator.id(), period)) {
          latest = period;
        }
        if (indicator.rules().carry() == Carry.CELL && !Double.isNaN(cells.of(period))) {
          value = cells.of(period);
        }
      }
    }
    if (indicator.rules().carry() != Carry.CELL && latest != null) {
      value = cells.of(latest);
    }
    return Double.isNaN(value) ? cells.of(Dataset.TIMELESS) : value;
  }

  private static boolean anyValue(Dataset dataset, String indicator, Period period) {
    IndicatorTable table = dataset.recordedValues().get(period);
    LinkTable links = dataset.recordedLinks().get(period);
    return table.column(indicator).filter(ColumnChecks::hasAny).isPresent()
        || links.column(indicator).filter(ColumnChecks::hasAny).isPresent();
  }

  private interface Cells {

    double of(Period period);

    static Cells ofCity(Dataset dataset, String indicator, int city) {
      return period -> dataset.recordedValues().get(period).value(indicator, city);
    }

    static Cells ofPair(Dataset dataset, String indicator, int from, int to) {
      return period -> link(dataset.recordedLinks().get(period), indicator, from, to);
    }
  }

  private static double link(LinkTable links, String indicator, int from, int to) {
    Optional<double[]> column = links.column(indicator);
    for (int link = 0; column.isPresent() && link < links.size(); link++) {
      if (links.origin(link) == from && links.destination(link) == to) {
        return column.get()[link];
      }
    }
    return Double.NaN;
  }

  private static List<Indicator> indicators(Random random) {
    List<Indicator> indicators = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      indicators.add(
          Indicator.ofCity(id, LocalText.same(id), Direction.HIGHER_IS_BETTER)
              .withCarry(Carry.values()[random.nextInt(3)]));
    }
    for (String id : List.of("l", "m")) {
      Indicator like = indicators.get(random.nextInt(3));
      indicators.add(
          new Indicator(
              id,
              new IndicatorWords(like.name(), like.unit(), LocalText.EMPTY),
              like.direction(),
              IndicatorKind.LINK,
              new IndicatorOrigin("", "", LocalText.EMPTY),
              new ReadingRules(random.nextBoolean(), StrengthRule.SUM, like.rules().carry())));
    }
    return indicators;
  }

  private static IndicatorTable table(Random random, List<Indicator> indicators) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (indicator.kind() == IndicatorKind.CITY && random.nextBoolean()) {
        columns.put(indicator.id(), column(random, CITIES));
      }
    }
    return new IndicatorTable(CITIES, columns);
  }

  private static LinkTable links(Random random, List<Indicator> indicators) {
    List<int[]> ends = new ArrayList<>();
    for (int from = 0; from < CITIES; from++) {
      for (int to = from + 1; to < CITIES; to++) {
        if (random.nextBoolean()) {
          ends.add(new int[] {from, to});
        }
      }
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (indicator.kind() == IndicatorKind.LINK && random.nextBoolean()) {
        columns.put(indicator.id(), column(random, ends.size()));
      }
    }
    return new LinkTable(
        false,
        ends.stream().mapToInt(pair -> pair[0]).toArray(),
        ends.stream().mapToInt(pair -> pair[1]).toArray(),
        columns);
  }

  private static double[] column(Random random, int length) {
    double share = random.nextDouble();
    double[] column = new double[length];
    for (int i = 0; i < length; i++) {
      column[i] = random.nextDouble() < share ? random.nextInt(1000) : Double.NaN;
    }
    return column;
  }

  private static Dataset dataset(
      List<Indicator> indicators,
      TreeMap<Period, IndicatorTable> values,
      TreeMap<Period, LinkTable> links) {
    List<City> cities = new ArrayList<>();
    for (int city = 0; city < CITIES; city++) {
      cities.add(
          new City("c" + city, LocalText.same("c" + city), "", "", 0, 10.0 * city, Map.of()));
    }
    return new Dataset(
        DatasetInfo.named("d"),
        cities,
        indicators,
        new IndexStructure(IndexNode.leaf("a", LocalText.same("a"), 1)),
        PairRule.DEFAULT,
        values,
        links,
        Period.of(LAST));
  }
}
