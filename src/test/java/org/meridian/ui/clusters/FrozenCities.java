package org.meridian.ui.clusters;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorTable;
import org.meridian.model.PairRule;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/**
 * The 516 cities as they stood in November 2026, with the scores of that state as their one
 * indicator, left as they are. Names are ids.
 */
final class FrozenCities {

  private FrozenCities() {}

  static Dataset dataset() {
    List<CSVRecord> rows = rows();
    IndexNode score =
        new IndexNode(
            "score",
            new LocalText("Score", "得分"),
            1,
            Optional.empty(),
            Optional.of("goalposts:0:100:100"),
            Optional.empty(),
            Optional.of("score"),
            Optional.empty(),
            List.of());
    double[] scores = rows.stream().mapToDouble(row -> number(row.get("score"))).toArray();
    return new Dataset(
        DatasetInfo.named("frozen"),
        rows.stream().map(FrozenCities::city).toList(),
        List.of(
            Indicator.ofCity("score", new LocalText("Score", "得分"), Direction.HIGHER_IS_BETTER)),
        new IndexStructure(
            IndexNode.group("index", new LocalText("Index", "指数"), 1, List.of(score))),
        new PairRule(false, true, false),
        Map.of(Period.of(2020), new IndicatorTable(rows.size(), Map.of("score", scores))),
        Map.of(),
        Period.of(2020));
  }

  private static City city(CSVRecord row) {
    String id = row.get("id");
    return new City(
        id,
        new LocalText(id, id),
        row.get("country"),
        "",
        number(row.get("lat")),
        number(row.get("lon")),
        Map.of("population", row.get("population")));
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static List<CSVRecord> rows() {
    var stream = FrozenCities.class.getResourceAsStream("/org/meridian/cluster/cities.csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
