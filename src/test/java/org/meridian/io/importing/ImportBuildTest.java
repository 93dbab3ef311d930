package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.io.importing.building.AnswersFile;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.period.Period;

/** Datasets made of imported tables. */
final class ImportBuildTest {

  private static Dataset build(String file) throws IOException {
    return build(file, GivenChoices.NONE);
  }

  private static Dataset build(String file, GivenChoices given) throws IOException {
    ReadTable table =
        TestImports.importer()
            .read(file, TestImports.bytes("/importing/" + file), given)
            .table()
            .orElseThrow();
    BuildPlan plan =
        new BuildPlan("built", "Built", Optional.empty(), Optional.empty(), List.of(file));
    return new DatasetBuilder(plan)
        .build(List.of(new NamedTable(file, table)))
        .dataset()
        .orElseThrow();
  }

  private static int city(Dataset dataset, String name) {
    for (int city = 0; city < dataset.cities().size(); city++) {
      if (dataset.city(city).name().en().equals(name)) {
        return city;
      }
    }
    throw new AssertionError("there is no city " + name);
  }

  @Test
  void everyColumnOfNumbersIsAnIndicatorOfKnownCities(@TempDir Path folder) throws IOException {
    Dataset dataset = build("messy/09_thousands_percent_units.csv");
    assertThat(dataset.indicators()).hasSize(6);
    var table = dataset.values(Dataset.TIMELESS);
    assertThat(table.value("population", city(dataset, "Zurich"))).isEqualTo(341730);
    assertThat(table.value("population", city(dataset, "Nairobi"))).isEqualTo(2750547);
    assertThat(table.value("population", city(dataset, "Saint Petersburg"))).isNaN();
    assertThat(table.value("cross_border_links", city(dataset, "Urumqi"))).isEqualTo(37.5);
    assertThat(dataset.city(city(dataset, "Zurich")).id()).isEqualTo("zurich");
    PackageWriter.write(dataset, folder);
    var again = UserFolder.place(folder).open();
    assertThat(again.value()).isPresent();
    assertThat(again.value().orElseThrow().identity().content())
        .isEqualTo(dataset.identity().content());
  }

  @Test
  void remarksOnYearsAreNoValuesAndWhatIsBuiltOpens(@TempDir Path folder) throws IOException {
    Dataset dataset = build("messy/15_wide_by_year.csv");
    assertThat(dataset.city(city(dataset, "Busan")).attributes())
        .containsEntry("Note", "2023 not entered");
    assertThat(dataset.recordedValues()).doesNotContainKey(Dataset.TIMELESS);
    PackageWriter.write(dataset, folder);
    assertThat(UserFolder.place(folder).open().value()).isPresent();
  }

  @Test
  void valuesOfLongAndWideTablesAreTheSame() throws IOException {
    Dataset tall = build("messy/16_long_tidy.csv");
    Dataset wide = build("messy/15_wide_by_year.csv");
    assertThat(tall.years()).isEqualTo(wide.years()).hasSize(14);
    double sum = 0;
    for (Period year : wide.years()) {
      for (int city = 0; city < wide.cities().size(); city++) {
        double one = recorded(wide, year, city);
        double other = recorded(tall, year, city(tall, wide.city(city).name().en()));
        assertThat(Double.valueOf(other)).isEqualTo(Double.valueOf(one));
        sum += Double.isNaN(one) ? 0 : one;
      }
    }
    assertThat(sum).isCloseTo(2615.24, org.assertj.core.api.Assertions.within(1e-9));
  }

  private static double recorded(Dataset dataset, Period year, int city) {
    return dataset.recordedValues().get(year).value("container_throughput", city);
  }

  @Test
  void codesStayWithTheirZerosBesideTheCity() {
    String text = "name,code,lat,lon,people\nAville,0401,50,10,5\nBtown,4001,51,11,6\n";
    ReadTable table =
        TestImports.importer()
            .read("t.csv", text.getBytes(StandardCharsets.UTF_8), GivenChoices.NONE)
            .table()
            .orElseThrow();
    Dataset dataset =
        new DatasetBuilder(new BuildPlan("t", "T", Optional.empty(), Optional.empty(), List.of()))
            .build(List.of(new NamedTable("t.csv", table)))
            .dataset()
            .orElseThrow();
    assertThat(dataset.city(0).attributes()).containsEntry("code", "0401");
    assertThat(dataset.city(0).latitude()).isEqualTo(50);
  }

  @Test
  void aMatrixOfNamesGivesItsLinksAndWhatStaysInside() throws IOException {
    Dataset dataset = build("matrix.csv");
    LinkTable links = dataset.recordedLinks().get(Dataset.TIMELESS);
    Set<String> found = found(dataset);
    assertThat(found)
        .containsExactlyInAnyOrder(
            "Aville,Btown,30",
            "Aville,C'burg,0",
            "Aville,San José,5",
            "Btown,Aville,28",
            "Btown,San José,7",
            "C'burg,Aville,0",
            "C'burg,Btown,3",
            "San José,Aville,4",
            "San José,Btown,6",
            "San José,C'burg,2");
    assertThat(Arrays.stream(links.inside("matrix").orElseThrow()).sum()).isEqualTo(720);
  }

  @Test
  void aListOfLinksIsTheMatrixItWasMadeFrom() throws IOException {
    LinkTable matrix = build("messy/17_od_matrix.csv").recordedLinks().get(Dataset.TIMELESS);
    LinkTable edges = build("messy/18_edge_list.csv").recordedLinks().get(Dataset.TIMELESS);
    assertThat(Arrays.stream(edges.column("airport_pairs").orElseThrow()).sum()).isEqualTo(133);
    assertThat(edges.size()).isEqualTo(76);
    assertThat(Arrays.stream(matrix.column("17_od_matrix").orElseThrow()).sum()).isEqualTo(133);
  }

  private static Set<String> found(Dataset dataset) {
    LinkTable links = dataset.recordedLinks().get(Dataset.TIMELESS);
    double[] values = links.column("matrix").orElseThrow();
    Set<String> found = new TreeSet<>();
    for (int link = 0; link < links.size(); link++) {
      found.add(
          dataset.city(links.origin(link)).name().en()
              + ","
              + dataset.city(links.destination(link)).name().en()
              + ","
              + BigDecimal.valueOf(values[link]).stripTrailingZeros().toPlainString());
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({"SUM, 58, 0, 9, 3, 13, 2", "MEAN, 29, 0, 4.5, 3, 6.5, 2"})
  void bothWaysOfAMatrixAreOneLinkWhereThatIsChosen(
      LinkWays ways,
      String ab,
      String ac,
      String as,
      String bc,
      String bs,
      String cs,
      @TempDir Path folder)
      throws IOException {
    Dataset dataset = build("matrix.csv", GivenChoices.NONE.withWays(Optional.of(ways)));
    assertThat(found(dataset))
        .containsExactlyInAnyOrder(
            "Aville,Btown," + ab,
            "Aville,C'burg," + ac,
            "Aville,San José," + as,
            "Btown,C'burg," + bc,
            "Btown,San José," + bs,
            "C'burg,San José," + cs);
    assertThat(dataset.pairs().directed()).isFalse();
    LinkTable links = dataset.recordedLinks().get(Dataset.TIMELESS);
    assertThat(links.isDirected()).isFalse();
    assertThat(Arrays.stream(links.inside("matrix").orElseThrow()).sum()).isEqualTo(720);
    PackageWriter.write(dataset, folder);
    assertThat(found(UserFolder.place(folder).open().value().orElseThrow()))
        .isEqualTo(found(dataset));
  }

  @Test
  void answersDecideBothWays(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("answers.json");
    Files.writeString(file, "{\"files\": {\"m.csv\": {\"ways\": \"mean\"}}}");
    assertThat(
            AnswersFile.read(file, List.of("m.csv"))
                .value()
                .orElseThrow()
                .apply("m.csv")
                .table()
                .ways())
        .contains(LinkWays.MEAN);
    Files.writeString(file, "{\"files\": {\"m.csv\": {\"ways\": \"median\"}}}");
    assertThat(AnswersFile.read(file, List.of("m.csv")).problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"files\": {\"other.csv\": {}}}; /files/other.csv",
        "{\"files\": {\"m.csv\": {\"preamble_lines\": \"3\"}}}; /files/m.csv/preamble_lines",
        "{\"files\": {\"m.csv\": {\"header_rows\": -1}}}; /files/m.csv/header_rows",
        "{\"files\": {\"m.csv\": {\"totals\": \"yes\"}}}; /files/m.csv/totals",
        "{\"files\": {\"m.csv\": {\"missing\": \"x\"}}}; /files/m.csv/missing",
        "{\"files\": {\"m.csv\": {\"decimal\": \"'\"}}}; /files/m.csv/decimal",
        "{\"files\": {\"m.csv\": {\"columns\": {\"a\": {\"roll\": \"city\"}}}}}; /files/m.csv/columns/a/roll",
        "{\"files\": {\"m.csv\": {\"columns\": {\"a\": {\"direction\": \"up\"}}}}}; /files/m.csv/columns/a/direction",
        "{\"files\": []}; /files",
        "{\"cities\": {\"Roma\": 5}}; /cities/Roma"
      })
  void anAnswerThatSaysNothingIsAProblem(String answers, String place, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("answers.json"), answers);
    assertThat(AnswersFile.read(file, List.of("m.csv")).problems())
        .isNotEmpty()
        .allMatch(problem -> problem.column().equals(place) && problem.line() == 1);
  }
}
