package org.meridian.ui.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/**
 * Twelve cities, two dimensions of two indicators each, a few links: invented figures, small enough
 * to know by heart. Suva has no value at all; Nairobi lacks one dimension.
 */
public final class SampleData {

  private static final double NONE = Double.NaN;

  private SampleData() {}

  /** The dataset {@code sample} without years. */
  public static Dataset timeless() {
    return dataset("sample", "Sample", "样例", Map.of(Dataset.TIMELESS, values(1)), Dataset.TIMELESS);
  }

  /** The dataset {@code sample-years} with the years 2019 and 2022, in which ranks differ. */
  public static Dataset withYears() {
    return dataset(
        "sample-years",
        "Sample years",
        "样例年份",
        Map.of(Period.of(2019), values(1), Period.of(2022), values(-1)),
        Period.of(2022));
  }

  private static Dataset dataset(
      String id, String en, String zh, Map<Period, IndicatorTable> values, Period year) {
    DatasetInfo info =
        new DatasetInfo(
            id,
            new LocalText(en, zh),
            new LocalText("Invented figures", "虚构数据"),
            id.equals("sample") ? LocalText.EMPTY : new LocalText("Read with care", "请谨慎阅读"),
            "1",
            List.of("CC0-1.0"),
            List.of());
    Map<Period, LinkTable> links = new LinkedHashMap<>();
    values.keySet().forEach(each -> links.put(each, links()));
    return new Dataset(
        info, cities(), indicators(), structure(), PairRule.DEFAULT, values, links, year);
  }

  private static List<City> cities() {
    return SamplePlaces.cities(
        "london",
        "paris",
        "beijing",
        "shanghai",
        "tokyo",
        "new-york",
        "sao-paulo",
        "nairobi",
        "dubai",
        "auckland",
        "chongqing",
        "suva");
  }

  private static IndexStructure structure() {
    return new IndexStructure(
        IndexNode.group(
            "index",
            new LocalText("Index", "指数"),
            1,
            List.of(
                IndexNode.group(
                    "trade",
                    new LocalText("Trade", "贸易"),
                    0.5,
                    List.of(
                        IndexNode.leaf("goods", new LocalText("Goods", "货物"), 0.5),
                        IndexNode.leaf("services", new LocalText("Services", "服务"), 0.5))),
                IndexNode.group(
                    "people",
                    new LocalText("People", "民心"),
                    0.5,
                    List.of(
                        IndexNode.leaf("visitors", new LocalText("Visitors", "访客"), 0.5),
                        IndexNode.leaf("routes", new LocalText("Routes", "航线"), 0.5))))));
  }

  private static List<Indicator> indicators() {
    return List.of(
        Indicator.ofCity("goods", new LocalText("Goods", "货物"), Direction.HIGHER_IS_BETTER),
        Indicator.ofCity("services", new LocalText("Services", "服务"), Direction.HIGHER_IS_BETTER),
        Indicator.ofCity("visitors", new LocalText("Visitors", "访客"), Direction.HIGHER_IS_BETTER),
        new Indicator(
            "routes",
            new IndicatorWords(
                new LocalText("Routes", "航线"), new LocalText("routes", "条"), LocalText.EMPTY),
            Direction.HIGHER_IS_BETTER,
            IndicatorKind.LINK,
            new IndicatorOrigin("", "", LocalText.EMPTY),
            new ReadingRules(true, StrengthRule.SUM, Carry.VINTAGE)));
  }

  private static IndicatorTable values(int turn) {
    double[] goods = {70, 50, 90, 100, 80, 75, 40, NONE, 60, 20, 55, NONE};
    double[] services = {100, 70, 60, 65, 75, 95, 30, NONE, 50, 25, 35, NONE};
    double[] visitors = {95, 100, 50, 55, 65, 80, 35, 30, 90, 40, 25, NONE};
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("goods", turned(goods, turn));
    columns.put("services", turned(services, turn));
    columns.put("visitors", visitors);
    return new IndicatorTable(12, columns);
  }

  private static double[] turned(double[] column, int turn) {
    double[] turned = new double[column.length];
    for (int at = 0; at < column.length; at++) {
      turned[at] = turn > 0 ? column[at] : 110 - column[at];
    }
    return turned;
  }

  private static LinkTable links() {
    int[][] pairs = {
      {0, 1}, {0, 5}, {0, 8}, {1, 5}, {2, 3}, {2, 4}, {3, 4}, {0, 2}, {7, 8}, {6, 5}
    };
    double[] routes = {30, 28, 26, 22, 24, 12, 20, 8, 6, 10};
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (int[] pair : pairs) {
      from.add(Math.min(pair[0], pair[1]));
      to.add(Math.max(pair[0], pair[1]));
    }
    return new LinkTable(
        false,
        from.stream().mapToInt(Integer::intValue).toArray(),
        to.stream().mapToInt(Integer::intValue).toArray(),
        Map.of("routes", routes));
  }
}
