package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.table.MemoryRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.City;
import org.meridian.model.Indicator;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/** The readers of a package take rows, whatever they come from. */
class RowSourceTest {

  private static final List<String> CITIES =
      List.of("id", "name_en", "name_zh", "country", "region", "lat", "lon", "port");

  private final Problems problems = new Problems();

  @SafeVarargs
  private static RowSource rows(String name, List<String> header, List<String>... rows) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(row);
    }
    return MemoryRows.of(name, header, all);
  }

  private List<City> cities(RowSource source) {
    return new CitiesReader(source, problems).read();
  }

  private List<Indicator> indicators(RowSource source) {
    return new IndicatorsReader().read(source, problems);
  }

  @Test
  void citiesComeFromMemory() {
    List<City> cities =
        cities(rows("Sheet 1", CITIES, List.of("a", " A ", "\u7532", "CN", "", "1.5", "2", "yes")));

    assertThat(cities)
        .containsExactly(
            new City("a", new LocalText("A", "\u7532"), "CN", "", 1.5, 2, Map.of("port", "yes")));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void whatIsWrongIsLocated() {
    cities(
        rows(
            "Sheet 1",
            CITIES,
            List.of("a", "A", "", "CN", "", "1", "2", ""),
            List.of("a", "B", "", "CN", "", "x", "2", ""),
            List.of("b", "B")));

    assertThat(problems.toList())
        .containsExactly(
            new Problem("Sheet 1", 3, "id", "a", ProblemCode.ID_TWICE, List.of("2")),
            new Problem("Sheet 1", 3, "lat", "x", ProblemCode.NOT_A_NUMBER, List.of()),
            new Problem("Sheet 1", 4, "", "", ProblemCode.RAGGED_ROW, List.of("2", "8")));
  }

  @Test
  void valuesAndIndicatorsComeFromMemory() {
    List<City> cities = cities(rows("c", CITIES, List.of("a", "A", "", "CN", "", "1", "2", "")));
    List<Indicator> indicators =
        indicators(
            rows(
                "i",
                List.of("id", "name_en", "name_zh", "unit", "direction", "kind"),
                List.of("x", "X", "", "", "1", "city")));
    RowLookup lookup = new RowLookup(cities, true, indicators, true);
    LongTable cells = new LongTable(lookup);
    cells.begin("v");

    RowSource values =
        rows(
            "v",
            List.of("value", "city_id", "indicator_id", "year"),
            List.of("0.1", "a", "x", "2020"),
            List.of("2", "b", "x", "2020"));
    new ValuesReader(values, problems, lookup, true).readValues(cells);

    assertThat(cells.size()).isEqualTo(1);
    assertThat(cells.value(0)).isEqualTo(0.1);
    assertThat(problems.toList())
        .containsExactly(new Problem("v", 3, "city_id", "b", ProblemCode.UNKNOWN_CITY, List.of()));
  }

  @Test
  void countriesComeFromMemory() {
    RowSource countries =
        rows("n", List.of("code", "name_en", "name_zh"), List.of("CN", "C", "\u4e2d"));

    assertThat(new CountriesReader(countries, problems).read().names())
        .containsExactly(Map.entry("CN", new LocalText("C", "\u4e2d")));
  }

  @Test
  void anEmptySourceHasNoRows() {
    assertThat(indicators(rows("i", List.of()))).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }
}
