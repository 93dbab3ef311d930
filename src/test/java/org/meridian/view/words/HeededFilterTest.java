package org.meridian.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.RankingWriter;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.blocks.BlockChoice;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.LinkedBlock;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.FadedMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.query.QueryContent;
import org.meridian.view.style.MapTheme;

/** Which views heed the filter of cities, and what the others say. */
class HeededFilterTest {

  private static final ScenarioResult ALL = ShippedClusters.RESULT;
  private static final ScenarioResult ASIA =
      new ScenarioResult(
          ALL.dataset(),
          ALL.scenario()
              .withCities(
                  CityFilter.ALL.withRegions(Set.of("Asia")).withExcludedIds(Set.of("tokyo"))),
          ALL.cities(),
          ALL.links(),
          0);

  private static List<String> shown() {
    return IntStream.range(0, ASIA.dataset().cities().size())
        .filter(city -> ASIA.shownCities()[city])
        .mapToObj(city -> ASIA.dataset().city(city).id())
        .toList();
  }

  private static ClusterFinder none() {
    throw new AssertionError("no clusters were asked for");
  }

  @Test
  void aMapFadesTheOthersAndNamesThemUnderThePointer() {
    MapCamera camera = MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 960, 540);
    MapScene scene =
        ShippedFigures.composer(ShippedFigures.maps())
            .compose(ASIA, MapOptions.DEFAULT, camera, Set.of(), Language.ENGLISH, MapTheme.LIGHT);
    FadedMarks faded = scene.marks(MapLayer.FADED, FadedMarks.NONE);
    List<String> ids =
        IntStream.of(faded.circles().cities())
            .mapToObj(city -> ASIA.dataset().city(city).id())
            .toList();
    assertThat(ids)
        .contains("london", "paris")
        .doesNotContain("tokyo")
        .doesNotContainAnyElementsOf(shown());
    assertThat(scene.legend().classes())
        .extracting(MapLegend.ColourSample::text)
        .contains("Outside the filter: " + ids.size());
    int london = ids.indexOf("london");
    assertThat(
            HitIndex.of(scene)
                .at(
                    camera,
                    camera.px(faded.circles().x()[london]),
                    camera.py(faded.circles().y()[london])))
        .hasValueSatisfying(hit -> assertThat(hit.layer()).isEqualTo(MapLayer.FADED));
  }

  @Test
  void groupsAndBlocksSumUpTheCitiesThatAreLeft() {
    GroupsContent countries =
        GroupsContent.of(
            ASIA, GroupChoice.USUAL.withBy(GroupChoice.COUNTRY), HeededFilterTest::none);
    assertThat(countries.rows().stream().flatMap(row -> row.cityIds().stream()))
        .containsExactlyInAnyOrderElementsOf(shown());
    BlockContent blocks =
        BlockContent.of(
            ASIA, BlockChoice.USUAL.withBy(GroupChoice.COUNTRY), HeededFilterTest::none);
    assertThat(
            blocks.blocks().stream()
                .map(LinkedBlock::cities)
                .flatMap(List::stream)
                .map(city -> ASIA.dataset().city(city).region()))
        .containsOnly("Asia");
    assertThat(blocks.sum())
        .isPositive()
        .isLessThan(
            BlockContent.of(
                    ALL, BlockChoice.USUAL.withBy(GroupChoice.COUNTRY), HeededFilterTest::none)
                .sum());
  }

  @Test
  void theTableOfRanksListsTheCitiesThatAreLeftWithTheirRanksAmongAll() {
    List<String> lines =
        new String(new RankingWriter(ASIA, false).toBytes(CsvStyle.PLAIN), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(lines).hasSize(shown().size() + 1);
    assertThat(lines.get(1)).doesNotStartWith("1,");
  }

  @Test
  void conditionsAreAskedOfAllAndSaySo() {
    QueryContent query = QueryContent.of(ASIA, QueryDraft.NONE.opened(), Optional.empty());
    assertThat(query.count().in(FixedMessages.ofWindow(Language.ENGLISH)))
        .endsWith("whatever the filter hides");
    CaptionComposer caption = new CaptionComposer(ASIA, FigureWords.in(Language.CHINESE));
    assertThat(caption.plain("", "query").subtitle()).endsWith("未应用筛选：条件针对全部城市");
    assertThat(caption.plain("", "").subtitle()).endsWith("仅亚洲");
  }
}
