package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.period.Period;

/**
 * Tables as people write them, and the values, links, units, texts and places of the dataset that
 * becomes of each.
 */
final class BuiltTablesTest {

  static Stream<Named<JsonNode>> cases() throws IOException {
    JsonNode all = new ObjectMapper().readTree(TestImports.bytes("/importing/built.json"));
    return StreamSupport.stream(all.spliterator(), false)
        .map(each -> Named.of(each.get("name").asText(), each));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theDatasetHoldsWhatTheTableSays(JsonNode wanted) {
    String file = wanted.get("name").asText();
    ImportReading reading =
        TestImports.importer()
            .read(
                file, wanted.get("text").asText().getBytes(StandardCharsets.UTF_8), given(wanted));
    List<String> said =
        reading.report().problems().stream().map(problem -> problem.kind().word()).toList();
    wanted.path("said").forEach(kind -> assertThat(said).contains(kind.asText()));
    wanted.path("silent").forEach(kind -> assertThat(said).doesNotContain(kind.asText()));
    Dataset dataset = built(file, reading);
    wanted.path("values").forEach(each -> value(dataset, each));
    wanted.path("links").forEach(each -> link(dataset, each));
    wanted
        .path("units")
        .forEach(
            each ->
                assertThat(indicator(dataset, each.get(0)).unit().en())
                    .isEqualTo(each.get(1).asText()));
    wanted
        .path("texts")
        .forEach(
            each ->
                assertThat(dataset.city(city(dataset, each.get(0))).attributes())
                    .containsEntry(each.get(1).asText(), each.get(2).asText()));
    wanted.path("places").forEach(each -> place(dataset, each));
  }

  /** Roles that a person decided, where a case has any. */
  private static GivenChoices given(JsonNode wanted) {
    GivenChoices given = GivenChoices.NONE;
    for (Map.Entry<String, JsonNode> each : wanted.path("roles").properties()) {
      ColumnRole role = ColumnRole.valueOf(each.getValue().asText());
      given = given.withColumn(ColumnChoice.unread(each.getKey()).withRole(role));
    }
    return given;
  }

  private static Dataset built(String file, ImportReading reading) {
    BuildPlan plan =
        new BuildPlan("built", "Built", Optional.empty(), Optional.empty(), List.of(file));
    return new DatasetBuilder(plan)
        .build(List.of(new DatasetBuilder.NamedTable(file, reading.table().orElseThrow())))
        .dataset()
        .orElseThrow();
  }

  private static Indicator indicator(Dataset dataset, JsonNode name) {
    return dataset.indicators().values().stream()
        .filter(each -> each.name().en().equals(name.asText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is none of " + dataset.indicators()));
  }

  private static int city(Dataset dataset, JsonNode id) {
    return dataset.cityPosition(id.asText()).orElseThrow();
  }

  private static Period period(JsonNode text) {
    return Period.parse(text.asText()).orElse(Dataset.TIMELESS);
  }

  private static void value(Dataset dataset, JsonNode wanted) {
    String id = indicator(dataset, wanted.get(1)).id();
    assertThat(
            dataset
                .recordedValues()
                .get(period(wanted.get(2)))
                .value(id, city(dataset, wanted.get(0))))
        .as(wanted.toString())
        .isEqualTo(wanted.get(3).asDouble());
  }

  private static void link(Dataset dataset, JsonNode wanted) {
    LinkTable links = dataset.recordedLinks().get(period(wanted.get(3)));
    double[] values = links.column(indicator(dataset, wanted.get(2)).id()).orElseThrow();
    double found = Double.NaN;
    for (int link = 0; link < links.size(); link++) {
      boolean same =
          links.origin(link) == city(dataset, wanted.get(0))
              && links.destination(link) == city(dataset, wanted.get(1));
      found = same ? values[link] : found;
    }
    assertThat(found).as(wanted.toString()).isEqualTo(wanted.get(4).asDouble());
  }

  private static void place(Dataset dataset, JsonNode wanted) {
    City city = dataset.city(city(dataset, wanted.get(0)));
    assertThat(city.latitude()).isCloseTo(wanted.get(1).asDouble(), within(1e-6));
    assertThat(city.longitude()).isCloseTo(wanted.get(2).asDouble(), within(1e-6));
  }
}
