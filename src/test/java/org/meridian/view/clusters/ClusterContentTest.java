package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meridian.scenario.clustering.ShippedClusters.holding;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterEvents;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.clustering.figures.LaterClusters;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.clusters.scores.ScoreWords;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.RingMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** What the bench of clusters shows of the dataset that opens first. */
class ClusterContentTest {

  private static final Messages ENGLISH = FixedMessages.ofWindow(Language.ENGLISH);

  private final ShippedClusters clusters = new ShippedClusters();
  private final ClusterContent content =
      ClusterContent.of(clusters.at(150, 3), ClusterLook.USUAL.withLedOnly(false));

  private static List<String> said(List<TextInLanguage> sentences) {
    return sentences.stream().map(sentence -> sentence.in(ENGLISH)).toList();
  }

  @Test
  void onlyLedClustersAreListedUnlessAllAreAskedFor() {
    assertThat(content.listed()).hasSize(content.analysis().clusters().clusters().size());
    assertThat(content.with(ClusterLook.USUAL).listed()).allMatch(content::isLed);
    assertThat(content.count().in(ENGLISH))
        .isEqualTo(
            content.listed().size()
                + " clusters, "
                + content.with(ClusterLook.USUAL).listed().size()
                + " with a leading city");
  }

  @Test
  void theStripHasEveryListedClusterAndJoinsThemInTheOrderOfLeaves() {
    SurvivalStrip strip = SurvivalStrip.of(content);

    assertThat(strip.rows().stream().map(StripRow::branch))
        .doesNotHaveDuplicates()
        .containsAll(content.listed().stream().map(Cluster::branch).toList());
    assertThat(strip.rows().stream().filter(StripRow::isAlive)).hasSize(content.listed().size());
    for (SurvivalStrip.Join join : strip.joins()) {
      assertThat(strip.rows().get(join.from()).bar().deathKm()).isEqualTo(join.km());
      assertThat(join.from()).isGreaterThan(join.into());
    }
  }

  @Test
  void theCurveCountsTheClustersOfEveryRadius() {
    SurvivalStrip strip = SurvivalStrip.of(content);
    for (double radius : new double[] {60, 150, 303, 500}) {
      int at = (int) strip.curve().stream().filter(step -> step.km() <= radius).count() - 1;
      assertThat(strip.curve().get(at).clusters())
          .isEqualTo(content.analysis().branches().countAt(radius));
    }
  }

  @Test
  void theLongestCalmHasNoEventOfAShownRow() {
    SurvivalStrip strip = SurvivalStrip.of(content);
    double[] calm = strip.longestCalm().orElseThrow();
    assertThat(strip.rows())
        .noneMatch(row -> row.bar().birthKm() > calm[0] && row.bar().birthKm() < calm[1])
        .noneMatch(row -> row.bar().deathKm() > calm[0] && row.bar().deathKm() < calm[1]);
  }

  @Test
  void everyMembershipBetweenTwoRadiiIsAnEvent() {
    for (ClusterEvents.Event event : content.events().between(60, 400)) {
      if (event.kind() == ClusterEvents.EventKind.JOINED) {
        var before = clusters.at(Math.nextDown(event.km()), 3);
        assertThat(before.clusters().number(event.place())).isZero();
        var after = clusters.at(event.km(), 3);
        assertThat(after.clusters().cut().branch(event.place())).isEqualTo(event.branch());
      }
    }
  }

  @Test
  void stepsGoToTheNextAndThePreviousChange() {
    ClusterEvents events = content.events();
    double next = events.next(150).orElseThrow().km();
    assertThat(next).isGreaterThan(150);
    assertThat(events.between(150, next)).allMatch(event -> event.km() == next);
    assertThat(events.previous(next).orElseThrow().km()).isLessThanOrEqualTo(150);
  }

  @Test
  void whatHappenedIsSaidMergersFirst() {
    var wider = content.with(clusters.at(153, 3));
    assertThat(said(EventWords.because(wider, 150, content.analysis())))
        .first()
        .isEqualTo("At 152.6 km Rhine-Main-Neckar joins Northern Europe.");
  }

  @Test
  void theCardTellsWhyBorderCitiesBelongAndWhatComesNext() {
    ClusterCard card =
        ClusterCard.of(content, holding(content.analysis(), "shanghai"), new LaterClusters());
    assertThat(card.members()).hasSize(card.cluster().size());
    assertThat(card.partners()).hasSizeBetween(1, 5);
    assertThat(said(card.reasons()))
        .hasSizeGreaterThanOrEqualTo(card.cluster().borders().size())
        .anyMatch(sentence -> sentence.contains(" km from "))
        .anyMatch(sentence -> sentence.startsWith("At "));
  }

  @Test
  void clustersAmongCitiesMoveNoRank() {
    ClusterRanking both = ClusterRanking.of(content, ClusterRanking.Kind.BOTH, ClusterOrder.MEAN);
    var ranking = content.analysis().result().cities().ranking();
    for (ClusterRanking.Row row : both.rows()) {
      if (!row.isCluster()) {
        assertThat(row.rank()).isEqualTo(ranking.rank(row.city()));
      }
    }
    double[] scores = content.analysis().result().cities().scores(0);
    ClusterRanking.Row first =
        both.rows().stream().filter(ClusterRanking.Row::isCluster).findFirst().orElseThrow();
    assertThat((long) first.rank() - 1)
        .isEqualTo(
            IntStream.range(0, scores.length).filter(at -> scores[at] > first.value()).count());
    assertThatThrownBy(() -> ClusterRanking.of(content, ClusterRanking.Kind.BOTH, ClusterOrder.SUM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyOrderRanksFromTheBestDownAndThoseWithoutAValueLast() {
    for (ClusterOrder order : ClusterOrder.values()) {
      ClusterRanking ranking = ClusterRanking.of(content, ClusterRanking.Kind.CLUSTERS, order);
      assertThat(ranking.rows()).hasSize(content.listed().size());
      int sign = order.isMoreBetter() ? 1 : -1;
      for (ClusterRanking.Row row : ranking.rows()) {
        long better =
            ranking.rows().stream()
                .filter(other -> sign * other.value() > sign * row.value())
                .count();
        assertThat(row.rank()).isEqualTo(Double.isNaN(row.value()) ? 0 : (int) better + 1);
      }
      differentValuesLookDifferent(ranking);
    }
  }

  private static void differentValuesLookDifferent(ClusterRanking ranking) {
    FixedMessages words = FixedMessages.ofWindow(Language.ENGLISH);
    List<Double> values =
        ranking.rows().stream()
            .map(ClusterRanking.Row::value)
            .filter(value -> !Double.isNaN(value))
            .distinct()
            .toList();
    assertThat(values.stream().map(value -> ranking.digits().text(value, words)))
        .as("%s", ranking.order())
        .doesNotHaveDuplicates();
  }

  @Test
  void numbersOnTheMapAreRanksBySumThoughOnlySomeAreListed() {
    ClusterContent led = content.with(ClusterLook.USUAL);
    ClusterRanking ranking = ClusterRanking.of(led, ClusterRanking.Kind.CLUSTERS, ClusterOrder.SUM);
    assertThat(ranking.rows()).hasSizeLessThan(content.listed().size());
    assertThat(ranking.rows()).allMatch(row -> row.rank() == row.cluster());
  }

  @Test
  void theMapShowsEveryClusterOnce() {
    MapCamera camera = MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 1_200, 600);

    MapScene scene = ClusterScene.over(plain(Set.of()), content, new ClusterShapes(), ENGLISH);

    AreaMarks areas = scene.marks(ClusterScene.OUTLINES, AreaMarks.NONE);
    assertThat(areas.areas()).hasSize(content.listed().size());
    for (AreaMarks.Area area : areas.areas()) {
      assertThat(areas.finder(null).at(camera, camera.px(area.x()), camera.py(area.y())))
          .hasValue(area.number());
    }
    assertThat(scene.marks(ClusterScene.BORDERS, RingMarks.NONE).radius())
        .hasSize(content.listed().stream().mapToInt(each -> each.borders().size()).sum());
    assertThat(scene.labels().getFirst().text()).startsWith("1 ");
    assertThat(scene.caption().notes().getFirst()).contains("150 km");
  }

  @Test
  void whoCountsNothingIsSaidBelowTheMapAndAmongWarnings() {
    ClusterSettings people = ClusterSettings.USUAL.withDensity(3, "population").withRadiusKm(150);
    ClusterContent weighed = ClusterContent.of(clusters.with(people), ClusterLook.USUAL);
    String left = "Without a value of people, so counted as 0: 17 of 511 cities.";

    MapScene scene = ClusterScene.over(plain(Set.of()), weighed, new ClusterShapes(), ENGLISH);

    assertThat(scene.caption().notes()).contains(left);
    assertThat(said(ScoreWords.warnings(weighed.analysis()))).containsExactly(left);
    assertThat(said(ScoreWords.warnings(content.analysis()))).isEmpty();
  }

  @Test
  void theKeyNamesTheChosenClusterWhereverItStandsAndWhoseLinksAreLit() {
    Cluster qingdao = holding(content.analysis(), "qingdao");
    ClusterContent chosen =
        content.with(ClusterLook.USUAL.withChosen(content.analysis().identity(qingdao).id()));
    Set<String> lit = content.analysis().memberIds(qingdao);

    MapScene scene = ClusterScene.over(plain(lit), chosen, new ClusterShapes(), ENGLISH);

    String name = content.analysis().title(qingdao).shortName().en();
    assertThat(scene.legend().classes())
        .anyMatch(entry -> entry.text().equals(qingdao.number() + " " + name));
    assertThat(scene.legend().links().count()).contains(" of " + name + ", ");
  }

  @Test
  void aLowMapWithoutAKeyHasTheRuleAloneBesideItsTitle() {
    MapOptions bare = MapOptions.DEFAULT.without(LayerSwitch.LEGEND, LayerSwitch.SOURCES);

    assertThat(subtitle(bare, 387)).contains("150 km").doesNotContain("min-max");
    assertThat(subtitle(bare, 600)).contains("150 km").contains("min-max");
    assertThat(subtitle(MapOptions.DEFAULT, 387)).contains("150 km").contains("min-max");
  }

  private String subtitle(MapOptions options, int height) {
    MapScene under = plain(Set.of(), options, height);
    return ClusterScene.over(under, content, new ClusterShapes(), ENGLISH).caption().subtitle();
  }

  private static MapScene plain(Set<String> lit) {
    return plain(lit, MapOptions.DEFAULT, 600);
  }

  private static MapScene plain(Set<String> lit, MapOptions options, int height) {
    MapCamera camera = MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 1_200, height);
    return ShippedFigures.composer(ShippedFigures.maps())
        .compose(ShippedClusters.RESULT, options, camera, lit, Language.ENGLISH, MapTheme.LIGHT);
  }
}
