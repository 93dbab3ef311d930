package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.period.Period;

/**
 * Files of other people, read where a copy lies beside the project in {@code shared/data/real}:
 * their terms keep them out of it.
 */
final class RealFilesTest {

  private Path folder;

  @BeforeEach
  void filesAreBesideTheProject() {
    Optional<Path> found =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared").resolve("data").resolve("real"))
            .filter(Files::isDirectory)
            .findFirst();
    assumeThat(found).isPresent();
    folder = found.get();
  }

  private ImportReading read(String file) {
    return TestImports.importer().read(folder.resolve(file), GivenChoices.NONE);
  }

  private RecordTable table(String file) {
    return read(file).table().orElseThrow().data();
  }

  private static int column(RecordTable table, String name) {
    return table.frame().header().names().indexOf(name);
  }

  private static int record(RecordTable table, String... cells) {
    return IntStream.range(0, table.records())
        .filter(
            record ->
                IntStream.range(0, cells.length)
                    .allMatch(at -> table.text(record, at).equals(cells[at])))
        .findFirst()
        .orElseThrow();
  }

  private Dataset built(String... files) {
    List<DatasetBuilder.NamedTable> tables =
        Stream.of(files)
            .map(file -> new DatasetBuilder.NamedTable(file, read(file).table().orElseThrow()))
            .toList();
    BuildPlan plan =
        new BuildPlan("real", "Real", Optional.empty(), Optional.empty(), List.of(files));
    return new DatasetBuilder(plan).build(tables).dataset().orElseThrow();
  }

  private static double value(Dataset dataset, String city, String indicator, String period) {
    return dataset
        .recordedValues()
        .get(Period.parse(period).orElseThrow())
        .value(indicator, dataset.cityPosition(city).orElseThrow());
  }

  @Test
  void linesThatEndInReturnsAloneAreLines() {
    ImportReading reading = read("big-mac-historical.csv");
    assertThat(reading.report().dataRows()).isEqualTo(341);
    assertThat(reading.report().choices().text().lineEnding()).isEqualTo("CR");
    Dataset dataset = built("big-mac-historical.csv");
    assertThat(value(dataset, "united-states", "local_price", "1986-09-01")).isEqualTo(1.6);
    assertThat(value(dataset, "belgium", "dollar_ex", "1986-09-01")).isEqualTo(42);
    assertThat(value(dataset, "france", "local_price", "1986-09-01")).isEqualTo(16.4);
    assertThat(value(dataset, "britain", "dollar_ex", "1987-01-01")).isEqualTo(0.679245283);
  }

  @Test
  void placesOfOneNameStayApartAndCodesKeepTheirZeros() throws IOException {
    RecordTable table = table("municipios.csv");
    assertThat(table.records()).isEqualTo(5571);
    int goias = record(table, "5200050", "Abadia de Goiás");
    assertThat(table.number(goias, column(table, "latitude"))).isEqualTo(-16.7573);
    assertThat(table.number(goias, column(table, "longitude"))).isEqualTo(-49.4412);
    int codes = column(table, "siafi_id");
    assertThat(table.columns().get(codes).role()).isEqualTo(ColumnRole.CODE);
    assertThat(
            IntStream.range(0, table.records())
                .filter(record -> table.text(record, codes).startsWith("0"))
                .count())
        .isEqualTo(998);
    Dataset dataset = built("municipios.csv");
    assertThat(dataset.cities()).hasSize(5571);
    assertThat(dataset.cities().stream().filter(city -> city.name().en().startsWith("Bom Jesus")))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void flowsJoinTheirPlacesAndKeepWhatStaysInside() {
    Dataset dataset = built("flows.csv", "locations.csv");
    assertThat(dataset.cities()).hasSize(18);
    LinkTable links = dataset.recordedLinks().get(Dataset.TIMELESS);
    assertThat(links.size()).isEqualTo(306);
    double[] inside = links.inside("count").orElseThrow();
    assertThat(inside[dataset.cityPosition("alcochete").orElseThrow()]).isEqualTo(20478);
    assertThat(said("flows.csv", ImportKind.SELF_LINK)).isEqualTo(18);
    assertThat(said("flows.csv", ImportKind.ZERO_WEIGHT)).isEqualTo(9);
  }

  private long said(String file, ImportKind kind) {
    return read(file).report().problems().stream()
        .filter(problem -> problem.kind() == kind)
        .count();
  }

  @Test
  void quotedCodesInATextKeepTheirZeros() {
    RecordTable table = table("municipios_nomes.txt");
    assertThat(table.records()).isEqualTo(118);
    int sado = record(table, "1512", "151208");
    assertThat(table.text(sado, 3)).isEqualTo("Sado");
    assertThat(table.columns().get(0).role()).isEqualTo(ColumnRole.CODE);
  }

  @Test
  void areasWithoutASourceAskForOne() {
    ImportReading reading = read("countries.geo.json");
    assertThat(reading.report().dataRows()).isEqualTo(180);
    assertThat(said("countries.geo.json", ImportKind.ATTRIBUTION)).isEqualTo(1);
  }

  /** Every line is a record, or stands in the report; every column is used, or named in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "big-mac-historical.csv",
        "flows.csv",
        "locations.csv",
        "municipios.csv",
        "municipios_nomes.txt"
      })
  void nothingIsLeftOutWithoutALine(String file) throws IOException {
    ImportReading reading = read(file);
    ReadTable table = reading.table().orElseThrow();
    String text = Files.readString(folder.resolve(file));
    assertThat(text.lines().filter(line -> !line.isBlank()).count())
        .isEqualTo(reading.report().dataRows() + 1L);
    String out =
        reading.report().problems().stream()
            .filter(problem -> problem.kind() == ImportKind.LEFT_OUT)
            .flatMap(problem -> problem.arguments().stream())
            .collect(Collectors.joining(", "));
    for (int column = 0; column < table.data().columns().size(); column++) {
      ColumnRole role = table.data().columns().get(column).role();
      boolean kept = table.kept()[column];
      boolean free = role == ColumnRole.TEXT || role == ColumnRole.CODE || role == ColumnRole.NONE;
      if (free && !kept) {
        assertThat(out).contains(table.data().columns().get(column).name());
      }
    }
  }
}
