package org.meridian.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.geo.sphere.GreatCircle;
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
import org.meridian.model.Source;
import org.meridian.model.indicator.IndicatorOrigin;
import org.meridian.model.indicator.IndicatorWords;
import org.meridian.model.indicator.ReadingRules;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Carry;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;

/**
 * A small made-up index of real places: two dimensions, of which one has links between all pairs.
 * One city has no score, one has no place.
 */
public final class SampleWorld {

  private static final String PLACES =
      """
      london,London,伦敦,GB,Europe,51.5,-0.1,90
      paris,Paris,巴黎,FR,Europe,48.9,2.35,86
      frankfurt,Frankfurt,法兰克福,DE,Europe,50.1,8.7,70
      amsterdam,Amsterdam,阿姆斯特丹,NL,Europe,52.4,4.9,68
      madrid,Madrid,马德里,ES,Europe,40.4,-3.7,55
      istanbul,Istanbul,伊斯坦布尔,TR,Europe,41.0,29.0,75
      moscow,Moscow,莫斯科,RU,Europe,55.75,37.6,60
      reykjavik,Reykjavik,雷克雅未克,IS,Europe,64.1,-21.9,12
      cairo,Cairo,开罗,EG,Africa,30.0,31.2,40
      lagos,Lagos,拉各斯,NG,Africa,6.5,3.4,28
      nairobi,Nairobi,内罗毕,KE,Africa,-1.3,36.8,25
      johannesburg,Johannesburg,约翰内斯堡,ZA,Africa,-26.2,28.0,33
      dubai,Dubai,迪拜,AE,Asia,25.2,55.3,80
      mumbai,Mumbai,孟买,IN,Asia,19.1,72.9,50
      bangkok,Bangkok,曼谷,TH,Asia,13.75,100.5,58
      singapore,Singapore,新加坡,SG,Asia,1.35,103.8,84
      jakarta,Jakarta,雅加达,ID,Asia,-6.2,106.8,36
      hong-kong,Hong Kong,香港,HK,Asia,22.3,114.2,82
      shanghai,Shanghai,上海,CN,Asia,31.2,121.5,79
      beijing,Beijing,北京,CN,Asia,39.9,116.4,81
      seoul,Seoul,首尔,KR,Asia,37.6,127.0,72
      tokyo,Tokyo,东京,JP,Asia,35.7,139.7,88
      sydney,Sydney,悉尼,AU,Oceania,-33.9,151.2,52
      auckland,Auckland,奥克兰,NZ,Oceania,-36.85,174.8,30
      majuro,Majuro,马朱罗,MH,Oceania,7.1,171.2,5
      honolulu,Honolulu,檀香山,US,America,21.3,-157.9,22
      los-angeles,Los Angeles,洛杉矶,US,America,34.05,-118.2,74
      vancouver,Vancouver,温哥华,CA,America,49.3,-123.1,38
      chicago,Chicago,芝加哥,US,America,41.9,-87.6,62
      new-york,New York,纽约,US,America,40.7,-74.0,92
      mexico-city,Mexico City,墨西哥城,MX,America,19.4,-99.1,45
      bogota,Bogotá,波哥大,CO,America,4.7,-74.1,27
      sao-paulo,São Paulo,圣保罗,BR,America,-23.5,-46.6,48
      santiago,Santiago,圣地亚哥,CL,America,-33.45,-70.7,29
      buenos-aires,Buenos Aires,布宜诺斯艾利斯,AR,America,-34.6,-58.4,34
      ushuaia,Ushuaia,乌斯怀亚,AR,America,-54.8,-68.3,
      nowhere,Nowhere,无处,,,,,15
      """;

  /** From so many cities on, each has links with a few others only, and all lie apart. */
  private static final int MANY = 1000;

  private static final int FEW_LINKS = 8;

  private SampleWorld() {}

  /** The dataset; links run only one way if directed. */
  public static Dataset dataset(boolean directed) {
    return dataset(PLACES.lines().toList(), directed);
  }

  private static Dataset dataset(List<String> lines, boolean directed) {
    List<City> cities = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (String line : lines) {
      String[] cell = line.split(",", -1);
      cities.add(
          new City(
              cell[0],
              new LocalText(cell[1], cell[2]),
              cell[3],
              cell[4],
              number(cell[5]),
              number(cell[6]),
              Map.of()));
      values.add(number(cell[7]));
    }
    double[] scores = values.stream().mapToDouble(Double::doubleValue).toArray();
    return new Dataset(
        new DatasetInfo(
            "sample",
            new LocalText("Sample of cities", "城市样本"),
            LocalText.EMPTY,
            LocalText.EMPTY,
            "1",
            List.of(),
            List.of(new Source("Places", "", "", "", "Places: made up for tests"))),
        cities,
        indicators(),
        structure(),
        new PairRule(directed, true, false),
        Map.of(Period.of(2020), table(scores)),
        Map.of(Period.of(2020), links(cities, scores, directed)),
        Period.of(2020));
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static List<Indicator> indicators() {
    return List.of(
        Indicator.ofCity("size", new LocalText("Size", "规模"), Direction.HIGHER_IS_BETTER),
        Indicator.ofCity("reach", new LocalText("Reach", "通达"), Direction.HIGHER_IS_BETTER),
        link("flights", "Flights", "航班"),
        link("papers", "Papers", "论文"));
  }

  private static Indicator link(String id, String en, String zh) {
    return new Indicator(
        id,
        new IndicatorWords(new LocalText(en, zh), LocalText.EMPTY, LocalText.EMPTY),
        Direction.HIGHER_IS_BETTER,
        IndicatorKind.LINK,
        new IndicatorOrigin("", "", LocalText.EMPTY),
        new ReadingRules(false, StrengthRule.SUM, Carry.VINTAGE));
  }

  private static IndexStructure structure() {
    IndexNode size =
        new IndexNode(
            "size",
            new LocalText("Size", "规模"),
            1,
            Optional.empty(),
            Optional.of("size"),
            Optional.of("papers"),
            List.of());
    IndexNode reach =
        new IndexNode(
            "reach",
            new LocalText("Reach", "通达"),
            1,
            Optional.empty(),
            Optional.of("reach"),
            Optional.of("flights"),
            List.of());
    return new IndexStructure(
        IndexNode.group("index", new LocalText("Index", "指数"), 1, List.of(size, reach)));
  }

  private static IndicatorTable table(double[] scores) {
    double[] reach = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      reach[i] = Double.isNaN(scores[i]) ? Double.NaN : scores[i] * (0.7 + 0.05 * (i % 7));
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("size", scores);
    columns.put("reach", reach);
    return new IndicatorTable(scores.length, columns);
  }

  private static LinkTable links(List<City> cities, double[] scores, boolean directed) {
    List<int[]> ends = new ArrayList<>();
    List<Double> flights = new ArrayList<>();
    List<Double> papers = new ArrayList<>();
    int reach = cities.size() < MANY ? cities.size() : FEW_LINKS;
    for (int a = 0; a < cities.size(); a++) {
      for (int b = a + 1; b < Math.min(cities.size(), a + 1 + reach); b++) {
        City from = cities.get(a);
        City to = cities.get(b);
        if (from.isPlaced() && to.isPlaced() && !Double.isNaN(scores[a] + scores[b])) {
          double km =
              GreatCircle.distanceKm(
                  from.longitude(), from.latitude(), to.longitude(), to.latitude());
          ends.add(new int[] {a, b});
          flights.add(scores[a] * scores[b] / Math.pow(km + 800, 0.7));
          papers.add(scores[a] + scores[b] + (a * 7 + b * 3) % 11);
        }
      }
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("flights", flights.stream().mapToDouble(Double::doubleValue).toArray());
    columns.put("papers", papers.stream().mapToDouble(Double::doubleValue).toArray());
    return new LinkTable(
        directed,
        ends.stream().mapToInt(pair -> pair[0]).toArray(),
        ends.stream().mapToInt(pair -> pair[1]).toArray(),
        columns);
  }

  /** The result of so many cities: those of the sample, then others spread over the earth. */
  public static ScenarioResult ofSize(int count) {
    List<String> lines = new ArrayList<>(PLACES.lines().toList());
    for (int more = lines.size(); more < count; more++) {
      double apart = more < MANY ? 0 : more / 360 / 50.0;
      lines.add(
          "city-%d,City %d,城市%d,XX,Region %d,%s,%s,%d"
              .formatted(
                  more,
                  more,
                  more,
                  more % 5,
                  -60 + 37 * more % 120 + apart,
                  -180 + 71 * more % 360 + apart,
                  5 + 13 * more % 90));
    }
    Dataset dataset = dataset(lines.subList(0, count), false);
    return new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
  }

  /** The opening scenario's result, undirected. */
  public static ScenarioResult result() {
    return result(false);
  }

  /** The opening scenario's result. */
  public static ScenarioResult result(boolean directed) {
    Dataset dataset = dataset(directed);
    return new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
  }
}
