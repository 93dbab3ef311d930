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
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.TableLayout;

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

  @Test
  void aWorkbookKeepsCodesAndLeavesItsTotalOut(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), TestImports.bytes("/importing/book.xlsx"));
    ImportReading reading = TestImports.importer().read(file, GivenChoices.NONE);
    ImportReport report = reading.report();
    assertThat(report.choices().sheet()).contains("data");
    assertThat(report.dataRows()).isEqualTo(3);
    assertThat(report.problems())
        .extracting(problem -> problem.kind().word())
        .contains("totals_row", "hidden_sheet", "sheets");
    var data = reading.table().orElseThrow().data();
    assertThat(data.text(0, 0)).isEqualTo("010100");
    assertThat(data.number(0, 2)).isEqualTo(0.125);
    assertThat(data.number(2, 3)).isEqualTo(3.0714285714285716);
    assertThat(data.columns().get(3).name()).isEqualTo("2019");
  }

  @Test
  void traditionalNamesAreTheSimplifiedOnes() {
    ImportReport report = TestImports.report("城市,人口\n東京,1\n紐約,2\n倫敦,3\n首爾,4\n");
    assertThat(report.match().matched()).isGreaterThanOrEqualTo(3);
  }
}
