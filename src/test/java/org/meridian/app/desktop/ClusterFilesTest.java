package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.LinkYears;
import org.meridian.io.reference.ShippedNames;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.clusters.ClusterMembersWriter;
import org.meridian.io.table.clusters.ClusterRowsWriter;
import org.meridian.io.table.clusters.OutlineGeoJson;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.clustering.figures.RankReference;
import org.meridian.text.FixedMessages;
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

  private List<String> notes(LaterLinks later, ClusterFile what) throws IOException {
    Dataset moving = LinkYears.moving().read().value().orElseThrow();
    ClusterSettings settings =
        ClusterSettings.of(100, 2, "", ClusterReach.ALL.withAmong(OptionalInt.of(6)))
            .withLinks(new ClusterLinkLayers(List.of(), Optional.of(later)));
    Scenario scenario = Scenario.opening(moving).withYear(Period.of(2020));
    ClusterContent content =
        new ClusterFinder(List.of())
            .find(new ScenarioEngine().evaluate(moving, scenario), settings, ClusterLook.USUAL)
            .content()
            .orElseThrow();
    return new ResultExports(ShippedFigures.create())
        .clusters(new ClusterExport(content, what, ""), folder.resolve(what.id() + ".csv")).stream()
            .map(note -> note.in(FixedMessages.ofWindow(Language.ENGLISH)))
            .toList();
  }

  @Test
  void aFileOfTwoYearsSaysWhichClustersTheOtherYearDoesNotHave() throws IOException {
    LaterLinks fixed = new LaterLinks("flights", Period.of(2021));
    for (ClusterFile what : List.of(ClusterFile.RESILIENCE, ClusterFile.LOSSES)) {
      assertThat(notes(fixed, what)).isEmpty();
      assertThat(notes(fixed.withOwnMembers(true), what))
          .singleElement()
          .asString()
          .startsWith("Cluster ")
          .contains("is matched by none of 2021");
    }
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
