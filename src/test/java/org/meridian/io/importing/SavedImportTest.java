package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.reading.Loaded;

/** A dataset that was imported, saved as a package and opened again is the same one. */
final class SavedImportTest {

  @TempDir private Path folder;

  static List<Named<byte[]>> files() throws IOException {
    List<Named<byte[]>> files = new ArrayList<>();
    for (JsonNode each :
        new ObjectMapper()
            .readTree(TestImports.bytes("/importing/messy/manifest.json"))
            .get("files")) {
      String file = each.get("file").asText();
      files.add(Named.of(file, TestImports.bytes("/importing/messy/" + file)));
    }
    for (JsonNode each : new ObjectMapper().readTree(TestImports.bytes("/importing/built.json"))) {
      byte[] text = each.get("text").asText().getBytes(StandardCharsets.UTF_8);
      files.add(Named.of(each.get("name").asText(), text));
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void itsContentIsTheSameWhenOpenedAgain(byte[] bytes) throws IOException {
    Optional<Dataset> built =
        TestImports.importer()
            .read("table.csv", bytes, GivenChoices.NONE)
            .table()
            .flatMap(SavedImportTest::built);
    if (built.isPresent()) {
      PackageWriter.write(built.get(), folder);
      Loaded<Dataset> again = DatasetReader.read(folder);
      assertThat(again.value()).as(again.problems().toString()).isPresent();
      assertThat(again.value().get().identity()).isEqualTo(built.get().identity());
    }
  }

  private static Optional<Dataset> built(ReadTable table) {
    BuildPlan plan =
        new BuildPlan("saved", "Saved", Optional.empty(), Optional.empty(), List.of("table.csv"));
    return new DatasetBuilder(plan)
        .build(List.of(new DatasetBuilder.NamedTable("table.csv", table)))
        .dataset();
  }
}
