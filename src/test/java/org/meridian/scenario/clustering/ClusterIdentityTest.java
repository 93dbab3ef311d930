package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.scenario.clustering.ShippedClusters.holding;
import static org.meridian.scenario.clustering.ShippedClusters.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.IdPair;
import org.meridian.scenario.choice.ManualEdit;

/** Clusters keep colour, name and what was changed by hand while settings change. */
class ClusterIdentityTest {

  private static Map<String, ClusterIdentity> byCity(ClusterAnalysis analysis) {
    Map<String, ClusterIdentity> found = new HashMap<>();
    for (Cluster cluster : analysis.clusters().clusters()) {
      analysis.memberIds(cluster).forEach(id -> found.put(id, analysis.identity(cluster)));
    }
    return found;
  }

  @Property(tries = 10, seed = "12")
  void aWalkOfTheRadiusOutAndBackRestoresEveryColour(
      @ForAll @Size(100) List<@DoubleRange(min = 20, max = 600) Double> radii) {
    ShippedClusters clusters = new ShippedClusters();
    Map<String, ClusterIdentity> before = byCity(clusters.at(150, 3));

    radii.forEach(radius -> clusters.at(radius, 3));

    assertThat(byCity(clusters.at(150, 3))).isEqualTo(before);
    assertThat(byCity(new ShippedClusters().at(150, 3))).isEqualTo(before);
  }

  @Test
  void aColourDoesNotHangOnWhereTheRadiusCameFrom() {
    ShippedClusters fromBelow = new ShippedClusters();
    ShippedClusters fromAbove = new ShippedClusters();
    fromBelow.at(40, 3);
    fromAbove.at(600, 3);

    assertThat(byCity(fromBelow.at(200, 3))).isEqualTo(byCity(fromAbove.at(200, 3)));
  }

  @Test
  void anotherMinimumAndBackRestoresEveryColour() {
    ShippedClusters clusters = new ShippedClusters();
    Map<String, ClusterIdentity> before = byCity(clusters.at(150, 3));
    ClusterIdentity delta = identity(clusters.at(150, 3), "shanghai");

    assertThat(identity(clusters.at(150, 4), "shanghai")).isEqualTo(delta);
    assertThat(byCity(clusters.at(150, 3))).isEqualTo(before);
  }

  @Test
  void otherWeightsAndBackRestoreEveryColour() {
    ShippedClusters clusters = new ShippedClusters();
    Map<String, ClusterIdentity> before = byCity(clusters.at(300, 3));
    Scenario opening = ShippedClusters.RESULT.scenario();
    ScenarioResult other =
        new ScenarioEngine()
            .evaluate(
                ShippedClusters.DATASET,
                opening.withSettings(
                    opening
                        .settings()
                        .withWeights(opening.settings().weights().with("hinterland", 8))));
    ClusterSettings wide = ClusterSettings.USUAL.withRadiusKm(300);

    Map<String, ClusterIdentity> after = byCity(clusters.with(other, wide));

    assertThat(after).isEqualTo(before);
    assertThat(byCity(clusters.at(300, 3))).isEqualTo(before);
  }

  @Test
  void noIdentityIsThatOfTwoClusters() {
    ShippedClusters clusters = new ShippedClusters();
    for (int minimum : List.of(3, 2, 5, 4, 3)) {
      for (double radius : new double[] {80, 150, 320}) {
        ClusterAnalysis found = clusters.at(radius, minimum);
        Set<String> ids = new HashSet<>();
        found.named().identities().forEach(each -> assertThat(ids.add(each.id())).isTrue());
        assertThat(found.named().branchIdentities().values().stream().map(ClusterIdentity::id))
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void whatAScenarioKeepsIsFoundAgainByWhoeverOpensIt() {
    ShippedClusters clusters = new ShippedClusters();
    clusters.at(200, 4);
    ClusterAnalysis shown = clusters.at(150, 4);
    Cluster delta = holding(shown, "shanghai");
    ClusterSettings named =
        shown
            .keepingAll()
            .keeping(shown.kept(delta).withName(new LocalText("My delta", "")).withColour(7));

    ClusterAnalysis opened = new ShippedClusters().with(named);

    Cluster again = holding(opened, "shanghai");
    assertThat(opened.title(again))
        .isEqualTo(
            new ClusterTitle(
                LocalText.same("My delta"), LocalText.same("My delta"), ClusterTitle.Origin.USER));
    assertThat(opened.identity(again).colour()).isEqualTo(7);
    assertThat(identity(opened, "london")).isEqualTo(identity(shown, "london"));
  }

  @Test
  void whatIsKeptAsFoundIsNoEditByHandAndKeepsColoursThoughTheDataChanged() {
    ClusterAnalysis shown = new ShippedClusters().at(150, 3);
    ClusterSettings kept = shown.keepingAll();
    Scenario opening = ShippedClusters.RESULT.scenario();
    ScenarioResult later =
        new ScenarioEngine()
            .evaluate(
                ShippedClusters.DATASET,
                opening.withSettings(
                    opening
                        .settings()
                        .withWeights(opening.settings().weights().with("hinterland", 8))));

    ClusterAnalysis opened = new ShippedClusters().with(later, kept);

    assertThat(ManualEdit.of(kept)).isEmpty();
    assertThat(kept.identities()).hasSize(shown.clusters().clusters().size());
    assertThat(opened.clusters().clusters()).noneMatch(opened::isEdited);
    assertThat(byCity(opened)).isEqualTo(byCity(shown));
  }

  @Test
  void knownNamesAndLeadersNameTheRest() {
    ClusterAnalysis found = new ShippedClusters().at(150, 3);

    assertThat(found.title(holding(found, "hong-kong")).name().en())
        .isEqualTo("Guangdong-Hong Kong-Macao Greater Bay Area");
    assertThat(found.title(holding(found, "doha")).origin()).isEqualTo(ClusterTitle.Origin.CITIES);
    assertThat(
            found.named().titles().stream()
                .filter(t -> t.origin() == ClusterTitle.Origin.KNOWN)
                .count())
        .isEqualTo(13);
  }

  @Test
  void citiesAreTakenOutAndInByHand() {
    ShippedClusters clusters = new ShippedClusters();
    ClusterAnalysis plain = clusters.at(150, 3);
    String bay = identity(plain, "hong-kong").id();
    ClusterSettings edited =
        ClusterSettings.USUAL.withEdits(
            new ClusterEdits(
                Set.of(), Set.of("foshan"), Map.of("xiamen", bay), Set.of(), Set.of()));

    ClusterAnalysis found = clusters.with(edited);

    Cluster cluster = holding(found, "hong-kong");
    assertThat(found.identity(cluster).id()).isEqualTo(bay);
    assertThat(found.memberIds(cluster)).contains("xiamen").doesNotContain("foshan").hasSize(9);
  }

  @Test
  void countriesAreKeptApart() {
    ClusterSettings apart =
        ClusterSettings.USUAL.withEdits(
            ClusterEdits.NONE.withCountriesApart(
                Set.of(new IdPair("HK", "CN"), new IdPair("MO", "CN"))));

    ClusterAnalysis found = new ShippedClusters().with(apart);

    Cluster cluster = holding(found, "guangzhou");
    assertThat(found.memberIds(cluster)).doesNotContain("hong-kong", "macao").contains("shenzhen");
  }
}
