package org.meridian.ui.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.model.Carry;
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
import org.meridian.model.LocalText;
import org.meridian.model.PairRule;
import org.meridian.model.StrengthRule;

/** A small world of sixteen cities with two link indicators and one city indicator, made up. */
public final class SampleData {

  private static final String[][] PLACES = {
    {"london", "London", "伦敦", "GB", "Europe", "51.51", "-0.13"},
    {"paris", "Paris", "巴黎", "FR", "Europe", "48.86", "2.35"},
    {"frankfurt", "Frankfurt", "法兰克福", "DE", "Europe", "50.11", "8.68"},
    {"moscow", "Moscow", "莫斯科", "RU", "Europe", "55.76", "37.62"},
    {"new-york", "New York", "纽约", "US", "Americas", "40.71", "-74.01"},
    {"los-angeles", "Los Angeles", "洛杉矶", "US", "Americas", "34.05", "-118.24"},
    {"sao-paulo", "São Paulo", "圣保罗", "BR", "Americas", "-23.55", "-46.63"},
    {"santiago", "Santiago", "圣地亚哥", "CL", "Americas", "-33.45", "-70.67"},
    {"beijing", "Beijing", "北京", "CN", "Asia", "39.90", "116.41"},
    {"shanghai", "Shanghai", "上海", "CN", "Asia", "31.23", "121.47"},
    {"tokyo", "Tokyo", "东京", "JP", "Asia", "35.68", "139.69"},
    {"singapore", "Singapore", "新加坡", "SG", "Asia", "1.35", "103.82"},
    {"dubai", "Dubai", "迪拜", "AE", "Asia", "25.20", "55.27"},
    {"sydney", "Sydney", "悉尼", "AU", "Oceania", "-33.87", "151.21"},
    {"auckland", "Auckland", "奥克兰", "NZ", "Oceania", "-36.85", "174.76"},
    {"nairobi", "Nairobi", "内罗毕", "KE", "Africa", "-1.29", "36.82"},
  };

  private SampleData() {}

  /** Sixteen cities, a hundred links, two dimensions; one city lacks data. */
  public static Dataset world() {
    List<City> cities = cities();
    return new Dataset(
        new DatasetInfo(
            "sample",
            new LocalText("Sample world", "示例世界"),
            LocalText.EMPTY,
            LocalText.EMPTY,
            "1",
            List.of(),
            List.of()),
        cities,
        List.of(
            indicator("routes", "Air routes", "航线", "airlines", "家航空公司", IndicatorKind.LINK),
            indicator("papers", "Joint papers", "合著论文", "papers", "篇", IndicatorKind.LINK),
            indicator("patents", "Patents", "专利", "patents", "件", IndicatorKind.CITY)),
        structure(),
        PairRule.DEFAULT,
        Map.of(Dataset.TIMELESS, values(cities.size())),
        Map.of(Dataset.TIMELESS, links(cities.size())),
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

  private static List<City> cities() {
    List<City> cities = new ArrayList<>();
    for (String[] place : PLACES) {
      cities.add(
          new City(
              place[0],
              new LocalText(place[1], place[2]),
              place[3],
              place[4],
              Double.parseDouble(place[5]),
              Double.parseDouble(place[6]),
              Map.of()));
    }
    return cities;
  }

  private static Indicator indicator(
      String id, String name, String zh, String unit, String unitZh, IndicatorKind kind) {
    return new Indicator(
        id,
        new LocalText(name, zh),
        new LocalText(unit, unitZh),
        Direction.HIGHER_IS_BETTER,
        kind,
        "made up",
        "",
        "",
        false,
        StrengthRule.SUM,
        Carry.VINTAGE,
        LocalText.EMPTY);
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
    return Optional.of(PLACES[PLACES.length - 1][0]);
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
