package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.flow.groups.GroupLinks.GroupTotals;
import org.meridian.model.LinkTable;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.clustering.figures.ClusterFigures;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.scores.ScoreWords;
import org.meridian.view.profile.ProfileSubjects;
import org.meridian.view.table.ContentTables;

/** Attached cities count in no figure of their cluster, or, where asked, in each. */
class AttachedCountTest {

  private static final ClusterSettings LEFT_OUT =
      ClusterSettings.USUAL.withAttachKm(OptionalDouble.of(300));
  private static final ClusterSettings COUNTED = LEFT_OUT.withCountsAttached(true);

  private final ShippedClusters clusters = new ShippedClusters();

  private static Set<String> ids(ClusterAnalysis analysis, List<Integer> places) {
    return places.stream().map(at -> analysis.places().city(at).id()).collect(Collectors.toSet());
  }

  private static double sum(ClusterAnalysis analysis, Set<String> ids) {
    ScenarioResult result = analysis.result();
    return ids.stream()
        .mapToDouble(id -> result.cities().scores(0)[result.dataset().cityPosition(id).orElse(-1)])
        .filter(score -> !Double.isNaN(score))
        .sum();
  }

  /** The sum of pathway scores between cities of which both are, or one is, of a set. */
  private static double links(ClusterAnalysis analysis, Set<String> ids, boolean both) {
    var result = analysis.result();
    LinkTable table = result.links().links();
    double[] scores = result.links().result().scores(0);
    IntPredicate in = city -> ids.contains(result.dataset().city(city).id());
    return IntStream.range(0, table.size())
        .filter(
            link ->
                both
                    ? in.test(table.origin(link)) && in.test(table.destination(link))
                    : in.test(table.origin(link)) || in.test(table.destination(link)))
        .mapToDouble(link -> scores[link])
        .filter(score -> !Double.isNaN(score))
        .sum();
  }

  private void holds(ClusterSettings settings, boolean counts) {
    ClusterAnalysis analysis = clusters.with(settings);
    List<ClusterFigures> figures = ClusterFigures.of(analysis);
    CityGrouping groups = CityGrouping.ofClusters(analysis);
    int some = 0;
    for (Cluster cluster : analysis.clusters().clusters()) {
      Set<String> expected = new HashSet<>(ids(analysis, cluster.cores()));
      expected.addAll(ids(analysis, cluster.borders()));
      if (counts) {
        expected.addAll(ids(analysis, cluster.attached()));
      }
      some += cluster.attached().size();
      ClusterFigures own = figures.get(cluster.number() - 1);
      assertThat(analysis.memberIds(cluster)).isEqualTo(expected);
      assertThat(cluster.size()).isEqualTo(expected.size());
      assertThat(cluster.score()).isCloseTo(sum(analysis, expected), within(1e-9));
      assertThat(own.sum().value()).isCloseTo(sum(analysis, expected), within(1e-9));
      assertThat(own.sum().members()).isEqualTo(expected.size());
      GroupTotals totals = own.links();
      assertThat(totals.inside()).isCloseTo(links(analysis, expected, true), within(1e-6));
      assertThat(totals.inside() + totals.toGroups() + totals.toRest())
          .isCloseTo(links(analysis, expected, false), within(1e-6));
      assertThat(groups.sets().get(cluster.number() - 1).count()).isEqualTo(expected.size());
    }
    assertThat(some).isGreaterThan(10);
  }

  @Test
  void attachedCitiesAreLeftOutOfEveryFigure() {
    holds(LEFT_OUT, false);
  }

  @Test
  void whereAskedTheyCountInEveryFigure() {
    holds(COUNTED, true);
  }

  @Test
  void theyKeepTheirRoleAndStandInTheirClusterEitherWay() {
    ClusterAnalysis out = clusters.with(LEFT_OUT);
    ClusterAnalysis in = clusters.with(COUNTED);
    for (int place = 0; place < out.places().size(); place++) {
      assertThat(in.clusters().cut().role(place)).isEqualTo(out.clusters().cut().role(place));
      assertThat(in.clusters().cut().branch(place)).isEqualTo(out.clusters().cut().branch(place));
    }
  }

  @Test
  void theProfileOfAClusterIsOfTheSameCities() {
    for (ClusterSettings settings : List.of(LEFT_OUT, COUNTED)) {
      ClusterAnalysis analysis = clusters.with(settings);
      Cluster first =
          analysis.clusters().clusters().stream()
              .filter(cluster -> !cluster.attached().isEmpty())
              .findFirst()
              .orElseThrow();
      String address = new ClusterAddress(analysis.identity(first).id()).text();
      ScenarioResult result = ShippedClusters.RESULT.withClusters(settings);
      assertThat(ProfileSubjects.of(result, List.of(address), () -> new ClusterFinder(List.of())))
          .singleElement()
          .satisfies(
              profile -> assertThat(profile.group().orElseThrow().members()).hasSize(first.size()));
    }
  }

  @Test
  void theKeySaysWhetherTheyCount() {
    assertThat(said(LEFT_OUT)).anyMatch(rule -> rule.contains("left out of sums"));
    assertThat(said(COUNTED))
        .anyMatch(rule -> rule.contains("counted in its figures"))
        .noneMatch(rule -> rule.contains("left out"));
  }

  @Test
  void rankingsAndTablesSayWhetherTheyCount() {
    assertThat(heads(LEFT_OUT)).doesNotContain("ttached");
    assertThat(heads(COUNTED))
        .contains("largest come first", "Attached cities count.", "|Cities with attached|");
    assertThat(heads(COUNTED.withSpanKm(OptionalDouble.of(500)))).doesNotContain("ttached");
  }

  /** The help of a ranking by sum, and the heads of it as a table. */
  private static String heads(ClusterSettings settings) {
    var words = FixedMessages.ofWindow(Language.ENGLISH);
    ClusterContent content =
        new ClusterFinder(List.of())
            .find(ShippedClusters.RESULT, settings, ClusterLook.USUAL)
            .content()
            .orElseThrow();
    return ScoreWords.help(ClusterOrder.SUM, settings, ShippedClusters.RESULT.dataset()).in(words)
        + ContentTables.of(content, words).orElseThrow().heads().stream()
            .map(head -> head.title())
            .collect(Collectors.joining("|", "|", "|"));
  }

  private List<String> said(ClusterSettings settings) {
    var words = FixedMessages.ofWindow(Language.ENGLISH);
    return ClusterWords.furtherRules(clusters.with(settings)).stream()
        .map(rule -> rule.in(words))
        .toList();
  }
}
