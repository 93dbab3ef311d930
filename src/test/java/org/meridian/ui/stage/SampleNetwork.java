package org.meridian.ui.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Sixteen of the sample's places in a dense network of two link indicators, made up. */
public final class SampleNetwork {

  private static final List<City> CITIES =
      SamplePlaces.cities(
          "london",
          "paris",
          "frankfurt",
          "moscow",
          "new-york",
          "los-angeles",
          "sao-paulo",
          "santiago",
          "beijing",
          "shanghai",
          "tokyo",
          "singapore",
          "dubai",
          "sydney",
          "auckland",
          "nairobi");

  private SampleNetwork() {}

  /** Sixteen cities, a hundred links, two dimensions; one city lacks data. */
  public static Dataset world() {
    return new Dataset(
        new DatasetInfo(
            "sample",
            new LocalText("Sample world", "示例世界"),
            LocalText.EMPTY,
            LocalText.EMPTY,
            "1",
            List.of(),
            List.of()),
        CITIES,
        List.of(
            indicator("routes", "Air routes", "航线", "airlines", "家航空公司", IndicatorKind.LINK),
            indicator("papers", "Joint papers", "合著论文", "papers", "篇", IndicatorKind.LINK),
            indicator("patents", "Patents", "专利", "patents", "件", IndicatorKind.CITY)),
        structure(),
        PairRule.DEFAULT,
        Map.of(Dataset.TIMELESS, values(CITIES.size())),
        Map.of(Dataset.TIMELESS, links(CITIES.size())),
        Dataset.TIMELESS);
  }

  /** The same cities without any link. */
  public static Dataset withoutLinks() {
    Dataset world = world();
    return new Dataset(
        DatasetInfo.named("linkless"),
        world.cities(),
        List.copyOf(world.indicators().values()),
        world.structure(),
        PairRule.DEFAULT,
        Map.of(Dataset.TIMELESS, world.values(Dataset.TIMELESS)),
        Map.of(),
        Dataset.TIMELESS);
  }

  private static Indicator indicator(
      String id, String name, String zh, String unit, String unitZh, IndicatorKind kind) {
    return new Indicator(
        id,
        new IndicatorWords(new LocalText(name, zh), new LocalText(unit, unitZh), LocalText.EMPTY),
        Direction.HIGHER_IS_BETTER,
        kind,
        new IndicatorOrigin("made up", "", LocalText.EMPTY),
        new ReadingRules(false, StrengthRule.SUM, Carry.VINTAGE));
  }

  private static IndexStructure structure() {
    IndexNode routes = IndexNode.leaf("routes", new LocalText("Air routes", "航线"), 1);
    IndexNode papers = IndexNode.leaf("papers", new LocalText("Joint papers", "合著论文"), 2);
    IndexNode patents = IndexNode.leaf("patents", new LocalText("Patents", "专利"), 1);
    return new IndexStructure(
        IndexNode.group(
            "vitality",
            new LocalText("Vitality", "活力"),
            1,
            List.of(
                IndexNode.group(
                    "connectivity", new LocalText("Connectivity", "联通"), 1, List.of(routes)),
                IndexNode.group(
                    "innovation",
                    new LocalText("Innovation", "创新"),
                    1,
                    List.of(papers, patents)))));
  }

  private static IndicatorTable values(int cities) {
    double[] patents = new double[cities];
    for (int city = 0; city < cities; city++) {
      patents[city] = city == cities - 1 ? Double.NaN : 20 + (city * 37) % 61;
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("patents", patents);
    return new IndicatorTable(cities, columns);
  }

  /** Every pair but a few, weaker the farther down the list the two cities stand. */
  private static LinkTable links(int cities) {
    List<int[]> pairs = new ArrayList<>();
    for (int one = 0; one < cities - 1; one++) {
      for (int other = one + 1; other < cities - 1; other++) {
        if ((one * 7 + other * 3) % 11 != 0) {
          pairs.add(new int[] {one, other});
        }
      }
    }
    int[] origins = pairs.stream().mapToInt(pair -> pair[0]).toArray();
    int[] destinations = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] routes = new double[origins.length];
    double[] papers = new double[origins.length];
    for (int link = 0; link < origins.length; link++) {
      routes[link] = 1 + (200.0 - origins[link] * 9 - destinations[link] * 3) / 10;
      boolean missing = link % 9 == 4;
      papers[link] = missing ? Double.NaN : (origins[link] * 53 + destinations[link] * 31) % 97;
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("routes", routes);
    columns.put("papers", papers);
    return new LinkTable(false, origins, destinations, columns);
  }

  /** Where a city stands in the sample. */
  public static int position(String id) {
    return world().cityPosition(id).orElseThrow();
  }

  /** A city that has neither values nor links. */
  public static Optional<String> blank() {
    return Optional.of(CITIES.getLast().id());
  }

  /** Another world's cities with every pair linked by one made-up indicator. */
  public static Dataset everyPair(Dataset world) {
    int cities = world.cities().size();
    int count = cities * (cities - 1) / 2;
    int[] origins = new int[count];
    int[] destinations = new int[count];
    double[] values = new double[count];
    int link = 0;
    for (int one = 0; one < cities; one++) {
      for (int other = one + 1; other < cities; other++) {
        origins[link] = one;
        destinations[link] = other;
        values[link] = 1e6 / (100 + (one * 31L + other * 17L) % 5003);
        link++;
      }
    }
    IndexNode routes = IndexNode.leaf("routes", LocalText.same("routes"), 1);
    return new Dataset(
        DatasetInfo.named("every-pair"),
        world.cities(),
        List.of(indicator("routes", "Routes", "航线", "", "", IndicatorKind.LINK)),
        new IndexStructure(IndexNode.group("all", LocalText.same("all"), 1, List.of(routes))),
        PairRule.DEFAULT,
        Map.of(Dataset.TIMELESS, new IndicatorTable(cities, Map.of())),
        Map.of(
            Dataset.TIMELESS,
            new LinkTable(false, origins, destinations, Map.of("routes", values))),
        Dataset.TIMELESS);
  }
}
