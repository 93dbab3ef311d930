package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.reference.ShippedNames;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.clusters.ClusterMembersWriter;
import org.meridian.io.table.clusters.ClusterRowsWriter;
import org.meridian.io.table.clusters.OutlineGeoJson;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.clustering.figures.RankReference;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.ClusterExport.ClusterFile;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;

/** Exports of clusters from the window are what the verb writes. */
class ClusterFilesTest {

  @TempDir private Path folder;

  private static ClusterContent found() {
    ClusterSettings settings = ClusterSettings.USUAL.pinning().withRadiusKm(300);
    return new ClusterFinder(ShippedNames.read())
        .find(ShippedClusters.RESULT, settings, ClusterLook.USUAL)
        .content()
        .orElseThrow();
  }

  private String written(ClusterFile what, String link) throws IOException {
    Path file = folder.resolve(what.id());
    new ResultExports(ShippedFigures.create())
        .clusters(new ClusterExport(found(), what, link), file);
    return Files.readString(file);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void membersRowsAndOutlinesAreThoseOfTheVerb() throws IOException {
    var analysis = new ShippedClusters().at(300, 3);
    assertThat(written(ClusterFile.MEMBERS, ""))
        .isEqualTo(text(new ClusterMembersWriter(analysis).toBytes(0, CsvStyle.SPREADSHEET)));
    assertThat(written(ClusterFile.ROWS, ""))
        .isEqualTo(
            text(
                new ClusterRowsWriter(analysis, new RankReference().of(analysis.result()))
                    .toBytes(0, CsvStyle.SPREADSHEET)));
    assertThat(written(ClusterFile.OUTLINES, ""))
        .isEqualTo(text(OutlineGeoJson.toBytes(analysis, 0)));
  }

  @Test
  void linksTreeAndComparisonHaveTheirHeaders() throws IOException {
    String indicator =
        ShippedClusters.RESULT.links().links().indicators().stream().findFirst().orElseThrow();
    assertThat(written(ClusterFile.LINKS, indicator)).contains("cluster_a");
    assertThat(written(ClusterFile.TREE, "")).contains("birth_km");
    assertThat(written(ClusterFile.CHANGES, "").lines()).hasSizeGreaterThan(20);
  }

  @Test
  void aPinThatCannotBeFoundIsSaidAndTheRestStands() {
    ClusterSettings settings =
        ClusterSettings.USUAL.withDensity(3, "no-such-column").pinning().withDensity(3, "");
    var answer =
        new ClusterFinder(ShippedNames.read())
            .find(ShippedClusters.RESULT, settings, ClusterLook.USUAL);
    assertThat(answer.pinRefusal()).isPresent();
    assertThat(answer.content().orElseThrow().comparison()).isEqualTo(Optional.empty());
  }
}
