package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.wording.Language;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.shell.MainWindow;

/** From a table saved by a spreadsheet in Chinese to a dataset in the window. */
final class ImportJourney extends ImportDesk {

  private static final String GRAPH =
      """
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
       <graph defaultedgetype="undirected">
        <nodes><node id="a" label="Berlin"/><node id="b" label="Paris"/><node id="c" label="Rome"/></nodes>
        <edges>
         <edge id="0" source="a" target="b" weight="1.0"/>
         <edge id="1" source="c" target="a" weight="2.5"/>
        </edges>
       </graph>
      </gexf>
      """;

  @Test
  void theGuessIsShownAndTheDatasetOpensWithWhatWasDecided() throws IOException {
    assertThat(facts()).isEqualTo("6 rows, 4 columns");
    assertThat(choice("import-encoding").getValue()).isEqualTo("GB18030");
    fire("#import-next");
    assertThat(standing("上海")).isEqualTo("FOUND");
    assertThat(standing("Hyderabad")).isEqualTo("SEVERAL");
    assertThat(standing("Atlantis")).isEqualTo("UNKNOWN");
    assertThat(text("#import-status")).contains("2");
    assertThat(text("#import-candidate-0")).contains("Hyderabad, ", "latitude", "longitude");
    awaitWords("#import-map", "1", "2");
    fire("#import-candidate-0");
    screen.await(() -> standing("Hyderabad").equals("DECIDED"));
    screen.await(() -> !open().isDisabled());
    fire("#import-open");
    screen.await(() -> explorer().dataset().get().cities().size() == 5);
    screen.await(() -> !robot.lookup("#session-bar .session-words").queryAll().isEmpty());
    assertThat(explorer().dataset().get().cities().stream().map(City::name).map(n -> n.en()))
        .contains("Shanghai", "Xi'an", "Zurich", "São Paulo")
        .anyMatch(name -> name.startsWith("Hyderabad"));
    assertThat(explorer().dataset().get().indicators()).hasSize(2);
    assertThat(home.resolve("datasets")).isDirectoryContaining(path -> Files.isDirectory(path));
    assertThat(text("#session-bar .session-words")).contains(home.toString()).contains("5");
    Path countries = Files.writeString(home.resolve("c.csv"), "code,name_en,name_zh\nBR,Brasil,\n");
    screen.run(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(countries)));
    screen.await(
        () ->
            explorer().dataset().get().cities().stream()
                .anyMatch(city -> city.countryName(Language.ENGLISH).equals("Brasil")));
    Dataset built = explorer().dataset().get();
    screen.run(() -> window.open(first));
    screen.await(() -> explorer().dataset().get() != built);
    assertThat(robot.lookup("#session-bar .session-words").queryAll())
        .as("the line goes with its dataset")
        .isEmpty();
    drop(file);
    fire("#import-next");
    assertThat(standing("Hyderabad")).as("remembered").isEqualTo("DECIDED");
    choose("Hyderabad");
    fire("#import-undecide");
    screen.await(() -> standing("Hyderabad").equals("SEVERAL"));
  }

  @Test
  void anotherEncodingAndLayoutAreReadAtOnceAndNothingIsLoadedByCancel() {
    Dataset before = explorer().dataset().get();
    screen.run(() -> choice("import-encoding").setValue("Big5"));
    screen.await(() -> choice("import-encoding").getValue().equals("Big5") && !open().isDisabled());
    fire("#import-next");
    assertThat(names().stream().map(PlaceName::name)).doesNotContain("上海");
    screen.run(() -> choice("import-encoding").setValue("GB18030"));
    screen.await(() -> names().stream().anyMatch(name -> name.name().equals("上海")));
    fire("#import-next");
    assertThat(text("#import-counts")).isEqualTo("Errors: 2, warnings: 0, notes: 0");
    awaitWords(
        "#import-report",
        "A name that several cities bear",
        "ambiguous_city",
        "1 of 1",
        "Hyderabad",
        "No such city",
        "Atlantis");
    screen.run(() -> open().getScene().getWindow().hide());
    assertThat(explorer().dataset().get()).isSameAs(before);
    assertThat(home.resolve("datasets")).doesNotExist();
  }

  @Test
  void aTableOfJsonIsNoMap() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    String rows = "[{\"city\":\"London\",\"jobs\":1.234},{\"city\":\"Rome\",\"jobs\":7}]";
    drop(Files.writeString(home.resolve("jobs.json"), rows));
    assertThat(facts()).isEqualTo("2 rows, 2 columns");
  }

  @Test
  void anUnknownPlaceIsKeptWhenAskedFor() {
    fire("#import-next");
    choose("Atlantis");
    fire("#import-own");
    screen.await(() -> standing("Atlantis").equals("DECIDED") && !open().isDisabled());
    fire("#import-open");
    screen.await(
        () ->
            explorer().dataset().get().cities().stream()
                .anyMatch(city -> city.name().en().equals("Atlantis")));
  }

  @Test
  void aGraphComesWithItsPlacesAndItsLinks() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    Path graph = Files.writeString(home.resolve("trains.gexf"), GRAPH);
    drop(graph);
    assertThat(facts()).isEqualTo("2 rows, 3 columns");
    assertThat(robot.lookup("#import-sheet").queryAll()).hasSize(1);
    assertThat(robot.lookup("#import-header").queryAll()).as("without effect").isEmpty();
    assertThat(robot.lookup("#import-decimal").queryAll()).as("without effect").isEmpty();
    fire("#import-next");
    assertThat(names().stream().map(PlaceName::name)).containsExactly("Berlin", "Paris", "Rome");
    fire("#import-open");
    screen.await(() -> explorer().dataset().get().cities().size() == 3);
    Dataset built = explorer().dataset().get();
    assertThat(built.cities().stream().map(City::id)).containsExactly("berlin", "paris", "rome");
    assertThat(built.links(built.defaultYear()).column("weight").orElseThrow())
        .containsExactlyInAnyOrder(1.0, 2.5);
  }

  @Test
  void bothWaysAreOneLinkWhereThatIsChosen() throws IOException {
    assertThat(robot.lookup("#import-ways").queryAll()).as("for links alone").isEmpty();
    screen.run(() -> open().getScene().getWindow().hide());
    drop(
        Files.writeString(
            home.resolve("od.csv"), "from,to,trips\nBerlin,Paris,30\nParis,Berlin,28\n"));
    assertThat(choice("import-ways").getValue()).isEqualTo(LinkWays.DIRECTED);
    screen.run(() -> this.<LinkWays>choice("import-ways").setValue(LinkWays.MEAN));
    screen.await(() -> !open().isDisabled());
    fire("#import-open");
    screen.await(() -> explorer().dataset().get().cities().size() == 2);
    Dataset built = explorer().dataset().get();
    assertThat(built.links(built.defaultYear()).column("trips").orElseThrow()).containsExactly(29);
  }
}
