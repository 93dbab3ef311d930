package org.meridian.app.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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

/** Real places with made-up links between all of them. */
final class LinkedWorld {

  private LinkedWorld() {}

  /** A dataset in which every pair of cities has a link of random strength. */
  static Dataset of(List<City> cities) {
    Random random = new Random(42);
    return with(cities, allPairs(cities.size(), random), random);
  }

  /** A dataset of cities without a link. */
  static Dataset unlinked(List<City> cities) {
    int[] none = {};
    LinkTable links = new LinkTable(false, none, none, Map.of("strength", new double[0]));
    return with(cities, links, new Random(42));
  }

  private static Dataset with(List<City> cities, LinkTable links, Random random) {
    int count = cities.size();
    double[] size = IntStream.range(0, count).mapToDouble(i -> random.nextDouble()).toArray();
    return new Dataset(
        DatasetInfo.named("linked-world"),
        cities,
        List.of(
            Indicator.ofCity("size", LocalText.same("size"), Direction.HIGHER_IS_BETTER),
            strength()),
        new IndexStructure(IndexNode.group("index", LocalText.same("index"), 1, List.of(leaf()))),
        PairRule.DEFAULT,
        Map.of(Dataset.TIMELESS, new IndicatorTable(count, Map.of("size", size))),
        Map.of(Dataset.TIMELESS, links),
        Dataset.TIMELESS);
  }

  private static LinkTable allPairs(int count, Random random) {
    int[] origins = new int[count * (count - 1) / 2];
    int[] destinations = new int[origins.length];
    int link = 0;
    for (int from = 0; from < count; from++) {
      for (int to = from + 1; to < count; to++) {
        origins[link] = from;
        destinations[link++] = to;
      }
    }
    double[] strength = random.doubles(link).toArray();
    return new LinkTable(false, origins, destinations, Map.of("strength", strength));
  }

  private static IndexNode leaf() {
    return new IndexNode(
        "leaf",
        LocalText.same("leaf"),
        1,
        Optional.empty(),
        Optional.of("size"),
        Optional.of("strength"),
        List.of());
  }

  private static Indicator strength() {
    return new Indicator(
        "strength",
        new IndicatorWords(LocalText.same("strength"), LocalText.EMPTY, LocalText.EMPTY),
        Direction.HIGHER_IS_BETTER,
        IndicatorKind.LINK,
        new IndicatorOrigin("", "", LocalText.EMPTY),
        new ReadingRules(false, StrengthRule.SUM, Carry.VINTAGE));
  }
}
