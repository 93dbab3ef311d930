package org.meridian.render.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.links.LinksContent;
import org.meridian.view.query.QueryContent;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/** Views that are tables are tables on slides. */
class ListedTablesTest {

  private static final int MOST = 5;
  private static final Set<View> WITHOUT_BARS = Set.of(Views.TOP_LISTS, Views.DATA);

  @ParameterizedTest
  @EnumSource
  void eachViewOfRowsIsATableThatFits(Language language) {
    ScenarioResult result = SampleWorld.result();
    Messages words = FixedMessages.ofWindow(language);
    ViewRequest request = new ViewRequest(result, Optional.of(result), words, ViewChoices.DEFAULT);
    MapStyle style = MapStyle.of(MapTheme.LIGHT);
    TableShape shape = new TableShape(BundledTypefaces.bundled(), style);
    for (View view : RankedTables.VIEWS) {
      RankedTable table =
          new RankedTables(words, style, MOST).of(view.content(request)).orElseThrow();
      assertThat(table.rows()).as(view.id()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
      assertThat(table.rows()).extracting(List::size).containsOnly(table.header().size());
      assertThat(table.bars().isEmpty()).as(view.id()).isEqualTo(WITHOUT_BARS.contains(view));
      RankedTable narrow = shape.fitting(table, 120, words);
      assertThat(narrow.header()).hasSizeBetween(2, table.header().size());
      assertThat(shape.fitting(table, 1e6, words)).isEqualTo(table);
    }
  }

  /** What the figure says around its table, the note of the slide says. */
  @ParameterizedTest
  @EnumSource
  void aTableSaysWhatItsFigureSays(Language language) {
    ScenarioResult result = SampleWorld.result();
    Messages words = FixedMessages.ofWindow(language);
    ViewRequest request = new ViewRequest(result, Optional.of(result), words, ViewChoices.DEFAULT);
    RankedTables tables = new RankedTables(words, MapStyle.of(MapTheme.LIGHT), MOST);
    ComparisonContent sides = (ComparisonContent) Views.COMPARE.content(request);
    QueryContent query = (QueryContent) Views.QUERY.content(request);
    LinksContent links = (LinksContent) Views.LINKS.content(request);
    String counts = FigureWords.in(language).links(links.selection().counts());
    String regions = words.get("groups.by.region");

    assertThat(tables.of(sides).orElseThrow().note()).contains(sides.heading().in(words));
    assertThat(tables.of(query).orElseThrow().note()).contains(query.heading().in(words));
    assertThat(tables.of(links).orElseThrow().note()).contains(counts);
    assertThat(tables.of(Views.GROUPS.content(request)).orElseThrow().note()).contains(regions);
  }

  /** A name on two lines, rather than a column of numbers that is not seen. */
  @Test
  void longNamesStandOnTwoLinesSoThatAllColumnsFit() {
    TableShape shape = new TableShape(BundledTypefaces.bundled(), MapStyle.of(MapTheme.LIGHT));
    RankedTable table =
        new RankedTable(
            List.of("#", "Name", "Cities", "Sum"),
            List.of(true, false, true, true),
            List.of(
                List.of("1", "London–Paris–Amsterdam", "63", "1,916.6"),
                List.of("2", "New York", "9", "340.1")),
            "",
            Optional.empty());
    double least = 14;
    assertThat(shape.fits(table, 300)).isTrue();
    assertThat(shape.height(table, 300)).isCloseTo((3 * 1.6 + 1.2) * least, within(0.01));
    assertThat(shape.height(table, 1e6)).isCloseTo(3 * 1.6 * least, within(0.01));
    assertThat(shape.fits(table, 150)).isFalse();
    Rectangle2D wide = new Rectangle2D.Double(0, 0, 900, 300);
    TableShape large =
        TableShape.largest(table, BundledTypefaces.bundled(), MapStyle.of(MapTheme.LIGHT), wide);
    assertThat(large.height(table)).isCloseTo(3 * 1.6 * 20, within(0.01));
  }

  @ParameterizedTest
  @EnumSource
  void clustersSayThatRanksCountThoseThatAreNotListed(Language language) {
    ClusterContent content =
        new ClusterFinder(List.of())
            .find(ShippedClusters.RESULT, ClusterLook.USUAL)
            .content()
            .orElseThrow();
    int all = content.analysis().clusters().clusters().size();
    assertThat(content.listed()).hasSizeLessThan(all);
    Messages words = FixedMessages.ofWindow(language);
    RankedTable table =
        new RankedTables(words, MapStyle.of(MapTheme.LIGHT), MOST).of(content).orElseThrow();
    assertThat(table.note()).endsWith(words.get("story.slide.unled", Integer.toString(all)));
  }
}
