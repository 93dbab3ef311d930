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
import org.meridian.model.IndexNode.PrescribedMethods;
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
 * The 516 cities as they stood in November 2026, with the scores of that state, left as they are,
 * people, which weigh nothing until someone wants them to, and the air routes between them. Names
 * are ids.
 */
final class FrozenCities {

  private static final LocalText PEOPLE = new LocalText("People", "\u4eba\u53e3");
  private static final LocalText SCORE = new LocalText("Score", "\u5f97\u5206");
  private static final Indicator ROUTES =
      new Indicator(
          "routes",
          new IndicatorWords(
              new LocalText("Air routes", "\u822a\u7ebf"),
              new LocalText("airlines", "\u5bb6\u822a\u7a7a\u516c\u53f8"),
              LocalText.EMPTY),
          Direction.HIGHER_IS_BETTER,
          IndicatorKind.LINK,
          new IndicatorOrigin("", "", LocalText.EMPTY),
          new ReadingRules(false, StrengthRule.SUM, Carry.VINTAGE));

  private FrozenCities() {}

  static Dataset dataset() {
    List<CSVRecord> rows = rows("cities.csv");
    List<City> cities = rows.stream().map(FrozenCities::city).toList();
    IndexNode score =
        new IndexNode(
            "score",
            SCORE,
            1,
            new PrescribedMethods(
                Optional.empty(), Optional.of("goalposts:0:100:100"), Optional.empty()),
            Optional.of("score"),
            Optional.empty(),
            List.of());
    double[] scores = rows.stream().mapToDouble(row -> number(row.get("score"))).toArray();
    double[] people = rows.stream().mapToDouble(row -> number(row.get("population"))).toArray();
    return new Dataset(
        DatasetInfo.named("frozen"),
        cities,
        List.of(
            Indicator.ofCity("score", SCORE, Direction.HIGHER_IS_BETTER),
            Indicator.ofCity("people", PEOPLE, Direction.HIGHER_IS_BETTER),
            ROUTES),
        new IndexStructure(
            new IndexNode(
                "index",
                new LocalText("Index", "\u6307\u6570"),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.of("routes"),
                List.of(score, IndexNode.leaf("people", PEOPLE, 0)))),
        new PairRule(false, true, false),
        Map.of(
            Period.of(2020),
            new IndicatorTable(rows.size(), Map.of("score", scores, "people", people))),
        Map.of(Period.of(2020), links(cities.stream().map(City::id).toList())),
        Period.of(2020));
  }

  private static LinkTable links(List<String> ids) {
    List<CSVRecord> rows = rows("routes.csv");
    return new LinkTable(
        false,
        rows.stream().mapToInt(row -> ids.indexOf(row.get("from"))).toArray(),
        rows.stream().mapToInt(row -> ids.indexOf(row.get("to"))).toArray(),
        Map.of("routes", rows.stream().mapToDouble(row -> number(row.get("routes"))).toArray()));
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

  private static List<CSVRecord> rows(String file) {
    var stream = FrozenCities.class.getResourceAsStream("/org/meridian/cluster/" + file);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
