package org.meridian.app.desktop.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.desktop.ImportedFiles;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.NameDecision;
import org.meridian.ui.ports.ImportedTable.PlaceName;

/** Which names of a file the window asks about. */
final class ImportedNamesTest {

  private static final String GEXF =
      """
      <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
        <nodes><node id="a" label="Berlin"/><node id="b" label="Paris"/><node id="c" label="Rome"/></nodes>
        <edges><edge id="0" source="a" target="b"/><edge id="1" source="b" target="c"/></edges>
      </graph></gexf>
      """;

  /** What is decided about a node is decided about its id, of which nothing is left to undo. */
  @Test
  void idsOfNodesAreNoNamesToDecideAlsoWhereANodeIsLeftOut(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("g.gexf"), GEXF);
    GivenChoices given = GivenChoices.NONE.withCity("Rome", NameDecision.LEFT_OUT);

    assertThat(
            new ImportedFiles(new UserFolder(folder))
                .read(file, given, ImportProgress.NONE)
                .names())
        .extracting(PlaceName::name)
        .containsExactlyInAnyOrder("Berlin", "Paris", "Rome");
  }
}
