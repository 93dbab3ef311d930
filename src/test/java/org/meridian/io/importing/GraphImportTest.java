package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.ValueType;

/** Graphs and workbooks as tables. */
final class GraphImportTest {

  private static final String GEXF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
       <graph defaultedgetype="undirected" mode="static">
        <nodes><node id="a" label="Berlin"/><node id="b" label="Paris"/><node id="c" label="Rome"/></nodes>
        <edges>
         <edge id="0" source="a" target="b" weight="1.0"/>
         <edge id="1" source="b" target="c" weight="0.0"/>
         <edge id="2" source="c" target="a" weight="2.5"/>
        </edges>
       </graph>
      </gexf>
      """;

  @Test
  void aGraphHasItsLinksAndItsPlaces(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("g.gexf"), GEXF);
    List<ImportReading> readings = TestImports.importer().readAll(file, GivenChoices.NONE);
    assertThat(readings).hasSize(2);
    assertThat(readings.getFirst().report().choices().layout()).isEqualTo(TableLayout.EDGES);
    List<NamedTable> tables = new ArrayList<>();
    readings.forEach(each -> tables.add(new NamedTable("g.gexf", each.table().orElseThrow())));
    Dataset dataset =
        new DatasetBuilder(
                new BuildPlan("g", "G", Optional.empty(), Optional.empty(), List.of("g.gexf")))
            .build(tables)
            .dataset()
            .orElseThrow();
    LinkTable links = dataset.recordedLinks().get(Dataset.TIMELESS);
    assertThat(links.column("weight").orElseThrow()).containsExactlyInAnyOrder(1.0, 0.0, 2.5);
    assertThat(dataset.cities()).extracting(city -> city.id()).contains("berlin", "paris", "rome");
  }

  /** Ends of links are ids of nodes, and the nodes say which cities or places of their own. */
  @Test
  void nodesSayWhatTheEndsOfLinksMean(@TempDir Path folder) throws IOException {
    String graph = GEXF.replace("label=\"Rome\"", "label=\"Zzyzyx Harbour\"");
    Path file = Files.writeString(folder.resolve("g.gexf"), graph);
    ImportReport links =
        TestImports.importer().readAll(file, GivenChoices.NONE).getFirst().report();

    assertThat(links.choices().layout()).isEqualTo(TableLayout.EDGES);
    assertThat(links.match().matched()).isEqualTo(1);
    assertThat(links.problems())
        .extracting(each -> each.kind())
        .doesNotContain(ImportKind.UNKNOWN_CITY, ImportKind.CODES_WITHOUT_NAMES);
  }

  @Test
  void aChoiceForAColumnOfNeitherTableIsSaidOnce(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("g.gexf"), GEXF);
    GivenChoices given =
        GivenChoices.NONE
            .withColumn(ColumnChoice.unread("no such"))
            .withColumn(ColumnChoice.unread("id").withRole(ColumnRole.CODE))
            .withColumn(
                ColumnChoice.unread("weight")
                    .withRole(ColumnRole.VALUE)
                    .withType(ValueType.DECIMAL));
    assertThat(TestImports.importer().readAll(file, given))
        .flatExtracting(read -> read.report().problems())
        .filteredOn(problem -> problem.kind() == ImportKind.UNUSED_CHOICE)
        .extracting(problem -> problem.variant() + " " + problem.place().column())
        .containsExactly("column no such");
  }

  private static ImportReading places(Path file, GivenChoices given) {
    return TestImports.importer().readAll(file, given).stream()
        .filter(read -> read.report().choices().file().sheet().orElse("").equals("places"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void positionsOfADrawingAreNoCoordinates(@TempDir Path folder) throws IOException {
    String drawn =
        GEXF.replace(
                "<nodes>",
                "<attributes class='node'><attribute id='0' title='lat' type='float'/>"
                    + "<attribute id='1' title='lon' type='float'/></attributes><nodes>")
            .replace(
                "label=\"Berlin\"/>",
                "label=\"Berlin\"><attvalues><attvalue for='0' value='52.5'/>"
                    + "<attvalue for='1' value='13.4'/></attvalues><viz:position x='10' y='20' z='0'/></node>")
            .replace("<gexf ", "<gexf xmlns:viz='http://gexf.net/1.3/viz' ");
    ImportReading read =
        places(Files.writeString(folder.resolve("g.gexf"), drawn), GivenChoices.NONE);
    assertThat(read.report().problems())
        .extracting(problem -> problem.cause().map(each -> each.code().toString()).orElse(""))
        .contains("GRAPH_POSITIONS");
    var berlin = read.table().orElseThrow().ends().getFirst().rowPlace(0);
    assertThat(berlin.latitude()).isEqualTo(52.5);
    assertThat(berlin.longitude()).isEqualTo(13.4);
  }

  @Test
  void columnsXAndYOfAGraphAreCoordinatesOnlyWhereThatIsDecided(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("g.graphml"),
            "<graphml><key id='x' for='node' attr.name='x' attr.type='float'/>"
                + "<key id='y' for='node' attr.name='y' attr.type='float'/><graph edgedefault='directed'>"
                + "<node id='Aville'><data key='x'>10.5</data><data key='y'>20.5</data></node>"
                + "<node id='Btown'><data key='x'>11.5</data><data key='y'>21.5</data></node>"
                + "<edge source='Aville' target='Btown'/></graph></graphml>");
    ImportReading read = places(file, GivenChoices.NONE);
    assertThat(read.table().orElseThrow().ends().getFirst().rowPlace(0).isPlaced()).isFalse();
    assertThat(read.report().problems())
        .extracting(problem -> problem.kind().word())
        .contains("layout_positions");
    GivenChoices decided =
        GivenChoices.NONE
            .withColumn(
                ColumnChoice.unread("x").withRole(ColumnRole.LONGITUDE).withType(ValueType.DECIMAL))
            .withColumn(
                ColumnChoice.unread("y").withRole(ColumnRole.LATITUDE).withType(ValueType.DECIMAL));
    assertThat(places(file, decided).table().orElseThrow().ends().getFirst().rowPlace(0).latitude())
        .isEqualTo(20.5);
  }

  @Test
  void aWorkbookKeepsCodesAndLeavesItsTotalOut(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), TestImports.bytes("/importing/book.xlsx"));
    ImportReading reading = TestImports.importer().read(file, GivenChoices.NONE);
    ImportReport report = reading.report();
    assertThat(report.choices().file().sheet()).contains("data");
    assertThat(report.dataRows()).isEqualTo(3);
    assertThat(report.problems())
        .extracting(problem -> problem.kind().word())
        .contains("totals_row", "hidden_sheet", "sheets");
    var data = reading.table().orElseThrow().data();
    assertThat(data.text(0, 0)).isEqualTo("010100");
    assertThat(data.number(0, 2)).as("shown as 12.5%").isEqualTo(12.5);
    assertThat(data.number(2, 3)).isEqualTo(3.0714285714285716);
    assertThat(data.columns().get(3).name()).isEqualTo("2019");
  }

  @Test
  void traditionalNamesAreTheSimplifiedOnes() {
    ImportReport report = TestImports.report("城市,人口\n東京,1\n紐約,2\n倫敦,3\n首爾,4\n");
    assertThat(report.match().matched()).isGreaterThanOrEqualTo(3);
  }
}
