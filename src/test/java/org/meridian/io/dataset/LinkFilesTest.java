package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.flow.LinkSelection;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.model.Dataset;
import org.meridian.model.LinkFile;
import org.meridian.model.LinkTable;
import org.meridian.model.reading.Loaded;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.LinkFilter;

/** Links of two kinds in two files, the second under terms of its own. */
class LinkFilesTest {

  private static final Dataset DATASET = twoFiles().value().orElseThrow();

  private static Loaded<Dataset> twoFiles() {
    return new SmallPackage()
        .replace("datapackage.json", "\"resources\": [", "\"resources\": [" + NETS + LINKS)
        .replace(
            "indicators.csv",
            "flights,Flights",
            "nets,Nets,网,n,1,link,Us,MIT,true,sum\nflights,Flights")
        .replace(
            "index.json",
            "{\"id\": \"air\"",
            "{\"id\": \"net\", \"children\": [{\"id\": \"nets\", \"indicator\": \"nets\"}]},"
                + " {\"id\": \"air\"")
        .text(
            "more/nets.csv",
            "from_id,to_id,indicator_id,year,value\noslo,atlantis,nets,2020,4\nlima,atlantis,nets,2020,3\n")
        .read();
  }

  private static final String COLUMNS =
      "\"schema\": {\"fields\": [{\"name\": \"from_id\"}, {\"name\": \"to_id\"},"
          + " {\"name\": \"indicator_id\"}, {\"name\": \"year\"}, {\"name\": \"value\"}]}";
  private static final String NETS =
      "{\"name\": \"nets\", \"path\": \"more/nets.csv\", \"licenses\": [{\"title\": \"MIT\"}], "
          + COLUMNS
          + "},";
  private static final String LINKS = "{\"name\": \"links\", \"path\": \"links.csv\"},";

  @Test
  void itIsKnownWhichLinksComeUnderWhichTerms() {
    assertThat(DATASET.info().linkFiles())
        .containsExactly(
            new LinkFile("more/nets.csv", List.of("MIT"), Set.of("nets")),
            new LinkFile("links.csv", List.of(), Set.of("flights")));
    assertThat(DATASET.info().licences()).containsExactly("CC0", "MIT (more/nets.csv)");
  }

  @Test
  void eachFileIsWrittenWithItsTerms() throws IOException {
    Map<String, byte[]> files = PackageWriter.files(DATASET);
    JsonNode resources =
        new ObjectMapper().readTree(files.get("datapackage.json")).get("resources");

    assertThat(lines(files.get("nets.csv")))
        .hasSize(3)
        .filteredOn(line -> line.contains(",flights,"))
        .isEmpty();
    assertThat(lines(files.get("links.csv"))).hasSize(2);
    for (JsonNode resource : resources) {
      boolean nets = resource.get("path").asText().equals("nets.csv");
      assertThat(resource.path("licenses").toString())
          .isEqualTo(nets ? "[{\"title\":\"MIT\"}]" : "");
    }
    Dataset again =
        DatasetReader.read(name -> Optional.ofNullable(files.get(name))).value().orElseThrow();
    assertThat(again.identity()).isEqualTo(DATASET.identity());
    assertThat(again.info().linkFiles()).hasSize(2);
  }

  private static List<String> lines(byte[] csv) {
    return new String(csv, StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aPartOfTheIndexShowsOnlyTheLinksOfItsOwnFile() {
    assertThat(shown("")).containsExactlyInAnyOrder("lima oslo", "lima atlantis", "oslo atlantis");
    assertThat(shown("net")).containsExactlyInAnyOrder("lima atlantis", "oslo atlantis");
    assertThat(shown("nets")).containsExactlyInAnyOrder("lima atlantis", "oslo atlantis");
    assertThat(shown("air")).containsExactly("lima oslo");
  }

  @Test
  void whatIsNoLinkOfAPartIsNotCountedAsOne() {
    assertThat(selection("air").counts().scored()).isOne();
    assertThat(selection("air").counts().pairs()).isEqualTo(3);
    assertThat(selection("air").counts().isFiltered()).isFalse();
  }

  private static LinkSelection selection(String node) {
    return result(node).shownLinks();
  }

  private static ScenarioResult result(String node) {
    Scenario opening = Scenario.opening(DATASET).withLinks(LinkFilter.ALL.withDimension(node));
    return new ScenarioEngine().evaluate(DATASET, opening);
  }

  private static Stream<String> shown(String node) {
    ScenarioResult result = result(node);
    LinkTable links = result.links().links();
    return Arrays.stream(result.shownLinks().listed())
        .mapToObj(
            link ->
                DATASET.city(links.origin(link)).id()
                    + " "
                    + DATASET.city(links.destination(link)).id());
  }
}
