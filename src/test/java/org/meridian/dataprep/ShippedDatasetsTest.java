package org.meridian.dataprep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every shipped dataset. */
class ShippedDatasetsTest {

  static Stream<ShippedPackage> packages() {
    return ShippedPackage.IDS.stream().map(ShippedPackage::new);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void citiesAreUniqueAndNamedInBothLanguages(ShippedPackage shipped) {
    List<CSVRecord> cities = shipped.table("cities");
    assertThat(cities).extracting(city -> city.get("id")).doesNotHaveDuplicates();
    assertThat(cities)
        .allSatisfy(
            city -> {
              assertThat(city.get("id")).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(city.get("name_en")).isNotBlank();
              assertThat(city.get("name_zh")).isNotBlank().matches(".*\\p{IsHan}.*");
              assertThat(city.get("country")).matches("[A-Z]{2}");
              assertThat(city.get("region")).isNotBlank();
              assertThat(city.get("region_zh")).isNotBlank();
              assertThat(city.get("lat").isEmpty()).isEqualTo(city.get("lon").isEmpty());
            });
  }

  @ParameterizedTest
  @MethodSource("packages")
  void indicatorsAreNamedSourcedAndLicensed(ShippedPackage shipped) {
    assertThat(shipped.table("indicators"))
        .extracting(indicator -> indicator.get("id"))
        .doesNotHaveDuplicates();
    for (String column :
        List.of("name_en", "name_zh", "unit", "unit_zh", "source", "licence", "description_zh")) {
      assertThat(shipped.table("indicators"))
          .as(column)
          .allSatisfy(indicator -> assertThat(indicator.get(column)).isNotBlank());
    }
    assertThat(shipped.table("indicators"))
        .allSatisfy(
            indicator ->
                assertThat(indicator.get("year_note_zh"))
                    .as(indicator.get("year_note"))
                    .matches(".*\\p{IsHan}.*"));
    assertThat(shipped.column("indicators", "direction")).isSubsetOf("1", "-1");
    assertThat(shipped.column("indicators", "kind")).isSubsetOf("city", "link");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void valuesResolveAndAreUnique(ShippedPackage shipped) {
    List<CSVRecord> values = shipped.table("values");
    assertThat(shipped.column("values", "city_id")).isSubsetOf(shipped.column("cities", "id"));
    assertThat(shipped.column("values", "indicator_id")).isSubsetOf(kind(shipped, "city"));
    assertThat(values)
        .extracting(row -> row.get(0) + '|' + row.get(1) + '|' + row.get(2))
        .doesNotHaveDuplicates();
    assertThat(values)
        .allSatisfy(row -> assertThat(Double.parseDouble(row.get("value"))).isFinite());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void linksResolveAndAreUniqueInEitherDirection(ShippedPackage shipped) {
    List<CSVRecord> links = shipped.links();
    Set<String> cities = shipped.column("cities", "id");
    assertThat(links)
        .allSatisfy(
            link -> {
              assertThat(cities).contains(link.get("from_id"), link.get("to_id"));
              assertThat(link.get("from_id")).isNotEqualTo(link.get("to_id"));
            });
    assertThat(shipped.json("datapackage").get("meridian").get("directed").asBoolean()).isFalse();
    assertThat(links).extracting(ShippedDatasetsTest::unordered).doesNotHaveDuplicates();
    assertThat(links)
        .extracting(link -> link.get("indicator_id"))
        .isSubsetOf(kind(shipped, "link"));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void indexNodesAreNamedWeightedAndResolve(ShippedPackage shipped) {
    List<JsonNode> nodes = shipped.nodes();
    assertThat(nodes).extracting(node -> node.get("id").asText()).doesNotHaveDuplicates();
    assertThat(nodes)
        .allSatisfy(
            node -> {
              assertThat(node.get("name").get("en").asText()).isNotBlank();
              assertThat(node.get("name").get("zh").asText()).isNotBlank();
              assertThat(node.get("weight").asDouble()).isNotNegative();
              assertThat(node.has("children") || node.has("indicator")).isTrue();
            });
    Set<String> indicators = shipped.column("indicators", "id");
    for (String field : List.of("indicator", "linkIndicator")) {
      assertThat(nodes.stream().filter(node -> node.has(field)).map(node -> node.get(field)))
          .allSatisfy(reference -> assertThat(indicators).contains(reference.asText()));
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void someSiblingAlwaysCounts(ShippedPackage shipped) {
    assertThat(shipped.nodes().stream().filter(node -> node.has("children")))
        .allSatisfy(
            node -> assertThat(node.get("children").findValues("weight")).anyMatch(this::counts));
  }

  private boolean counts(JsonNode weight) {
    return weight.asDouble() > 0;
  }

  @ParameterizedTest
  @MethodSource("packages")
  void descriptorNamesSourcesAndDescribesEveryTable(ShippedPackage shipped) {
    JsonNode descriptor = shipped.json("datapackage");
    assertThat(descriptor.get("name").asText()).isEqualTo(shipped.id());
    for (JsonNode source : descriptor.get("sources")) {
      for (String field : List.of("title", "licence", "date", "attribution")) {
        assertThat(source.get(field).asText()).isNotBlank();
      }
    }
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.has("schema")) {
        assertThat(header(shipped, resource))
            .isEqualTo(resource.get("schema").get("fields").findValuesAsText("name"));
      }
    }
    for (String text : List.of("title", "description", "notice")) {
      JsonNode both = descriptor.get("meridian").get(text);
      assertThat(both.get("en").asText()).isNotBlank();
      assertThat(both.get("zh").asText()).isNotBlank();
    }
  }

  private static List<String> header(ShippedPackage shipped, JsonNode resource) {
    return shipped.table(resource.get("name").asText()).getFirst().getParser().getHeaderNames();
  }

  private static List<String> kind(ShippedPackage shipped, String kind) {
    return shipped.table("indicators").stream()
        .filter(indicator -> indicator.get("kind").equals(kind))
        .map(indicator -> indicator.get("id"))
        .toList();
  }

  private static String unordered(CSVRecord link) {
    String from = link.get("from_id");
    String to = link.get("to_id");
    String pair = from.compareTo(to) < 0 ? from + '|' + to : to + '|' + from;
    return pair + '|' + link.get("indicator_id") + '|' + link.get("year");
  }
}
