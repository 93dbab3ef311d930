package org.meridian.view.comparison.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.text.FixedMessages;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.KeyHeight;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.SymbolOptions;
import org.meridian.view.style.MapTheme;

/** A, B and B less A: one scale for two maps, area and colour by the change on the third. */
class ThreeMapsTest {

  private static final SceneComposer COMPOSER = ShippedFigures.composer(ShippedFigures.maps());

  private static ThreeMaps maps(Dataset dataset, SideChoice a, DifferenceKind kind) {
    Scenario opening = Scenario.opening(dataset);
    ScenarioEngine engine = new ScenarioEngine();
    ScenarioResult baseline = engine.evaluate(dataset, opening);
    ScenarioResult present =
        engine.evaluate(dataset, opening.withSides(new SidePair(a, new SideChoice.PresentSide())));
    ComparisonContent sides = ComparisonContent.of(present, baseline);
    return ThreeMaps.of(
        sides,
        DifferenceScale.of(sides.comparison(), kind),
        MapSight.onData(MapOptions.DEFAULT),
        Set.of());
  }

  private static MapScene scene(ThreeMaps maps, int at) {
    MapOptions options = maps.options(MapOptions.DEFAULT, 12);
    MapCamera camera = MapCamera.fitting(options.projection().toProjection(), 500, 300);
    ThreeMaps.SideMap map = maps.maps().get(at);
    return map.overlay()
        .over(
            COMPOSER.compose(
                map.result(), options, camera, Set.of(), Language.ENGLISH, MapTheme.LIGHT));
  }

  private static Map<String, ComparedRow> rows(ThreeMaps maps) {
    return maps.comparison().comparison().rows().stream()
        .collect(Collectors.toMap(row -> row.city().id(), row -> row));
  }

  @Test
  void theThirdMapShowsTheDifferenceOfEachCity() {
    Dataset index = ShippedSides.INDEX_2021;
    ThreeMaps maps = maps(index, new SideChoice.WithoutNode("information"), DifferenceKind.POINTS);
    Map<String, ComparedRow> rows = rows(maps);
    MapScene scene = scene(maps, 2);
    SymbolMarks marks = scene.symbols();

    assertThat(marks.size()).isEqualTo(22);
    double perPoint = 0;
    for (int mark = 0; mark < marks.size(); mark++) {
      ComparedRow row = rows.get(index.city(marks.cities()[mark]).id());
      assertThat(marks.values()[mark]).isEqualTo(row.difference());
      double area = Math.pow(marks.radius()[mark], 2) / Math.abs(row.difference());
      if (Math.abs(row.difference()) > 2) {
        perPoint = perPoint == 0 ? area : perPoint;
        assertThat(area).as(row.city().id()).isCloseTo(perPoint, within(1e-3 * perPoint));
      }
    }
    assertThat(blueLessRed(marks, rows, index, "seoul")).isPositive();
    assertThat(blueLessRed(marks, rows, index, "beijing")).isNegative();
    assertThat(scene.labels().getFirst().text()).isEqualTo("Seoul");
    assertThat(scene.legend().circles().high()).isEqualTo("+15");
  }

  private static int blueLessRed(
      SymbolMarks marks, Map<String, ComparedRow> rows, Dataset index, String id) {
    for (int mark = 0; mark < marks.size(); mark++) {
      if (index.city(marks.cities()[mark]).id().equals(id)) {
        assertThat(rows.get(id).difference()).isEqualTo(marks.values()[mark]);
        return (marks.argb()[mark] & 0xFF) - (marks.argb()[mark] >> 16 & 0xFF);
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void bothSidesHaveTheScaleOfScoresAndSayWhichTheyAre() {
    ThreeMaps maps =
        maps(
            ShippedSides.INDEX_2021,
            new SideChoice.WithoutNode("information"),
            DifferenceKind.POINTS);
    FixedMessages words = FixedMessages.ofWindow(Language.ENGLISH);

    assertThat(maps.scale().span()).isEqualTo(new SymbolOptions.Span(0, 100));
    assertThat(maps.maps().get(0).title().in(words)).startsWith("A · Without Information");
    assertThat(maps.maps().get(1).title().in(words)).startsWith("B · Present settings");
    assertThat(scene(maps, 0).legend().circles().sizes())
        .isEqualTo(scene(maps, 1).legend().circles().sizes());
  }

  @Test
  void aPublishedListIsShownByRanksAndTheDifferenceInPlaces() {
    Dataset rankings = ShippedSides.RANKINGS;
    String list = rankings.annotations().rankings().getFirst().id();
    ThreeMaps maps = maps(rankings, new SideChoice.PublishedList(list), DifferenceKind.POINTS);
    Map<String, ComparedRow> rows = rows(maps);

    assertThat(maps.scale().kind()).isEqualTo(DifferenceKind.PLACES);
    SymbolMarks ranks = scene(maps, 0).symbols();
    for (int mark = 0; mark < ranks.size(); mark++) {
      ComparedRow row = rows.get(rankings.city(ranks.cities()[mark]).id());
      double rank = row == null || row.rankA() == 0 ? Double.NaN : row.rankA();
      assertThat(Double.compare(ranks.values()[mark], rank)).isZero();
    }
    assertThat(scene(maps, 2).legend().circles().title()).contains("places");
  }

  @Test
  void aSideThatIsNotThereIsNamedInPlaceOfMaps() {
    ThreeMaps maps =
        maps(
            ShippedSides.INDEX_2021,
            new SideChoice.OtherDataset("atlantis"),
            DifferenceKind.POINTS);
    assertThat(maps.emptyReason().orElseThrow().in(FixedMessages.ofWindow(Language.CHINESE)))
        .contains("atlantis");
  }

  @Test
  void aHeldScaleOnlyWidens() {
    DifferenceScale narrow =
        new DifferenceScale(DifferenceKind.POINTS, new SymbolOptions.Span(-1, 3), 2);
    DifferenceScale wide =
        new DifferenceScale(DifferenceKind.POINTS, new SymbolOptions.Span(0, 5), 1);
    assertThat(narrow.holding(wide))
        .isEqualTo(new DifferenceScale(DifferenceKind.POINTS, new SymbolOptions.Span(-1, 5), 2));
    DifferenceScale places =
        new DifferenceScale(DifferenceKind.PLACES, new SymbolOptions.Span(0, 9), 30);
    assertThat(narrow.holding(places)).isEqualTo(narrow);
  }

  @Property(tries = 200, seed = "14")
  void mapsAreAlikeInSizeAndNothingOverlaps(
      @ForAll @DoubleRange(min = 500, max = 2500) double width,
      @ForAll @DoubleRange(min = 320, max = 1600) double height,
      @ForAll @DoubleRange(min = 1, max = 2.5) double words) {
    ThreeMapsLayout layout = ThreeMapsLayout.of(width, height, words);
    var boxes = new java.util.ArrayList<>(layout.maps());
    boxes.addAll(layout.keys());
    for (ThreeMapsLayout.Box box : boxes) {
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(width + 1e-6);
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(height + 1e-6);
      for (ThreeMapsLayout.Box other : boxes) {
        boolean apart =
            box.x() + box.width() <= other.x()
                || other.x() + other.width() <= box.x()
                || box.y() + box.height() <= other.y()
                || other.y() + other.height() <= box.y();
        assertThat(apart).isEqualTo(box != other);
      }
    }
    for (ThreeMapsLayout.Box map : layout.maps()) {
      assertThat(map.width()).isEqualTo(layout.maps().getFirst().width());
      assertThat(map.height()).isEqualTo(layout.maps().getFirst().height());
    }
  }

  @Test
  void keysGrowWithTheWordsOfMapsAsFarAsThereIsRoom() {
    assertThat(keyHeight(1000, 1)).isEqualTo(KeyHeight.DESIGNED);
    assertThat(keyHeight(1000, 2)).isEqualTo(2 * KeyHeight.DESIGNED);
    assertThat(keyHeight(600, 2)).isEqualTo(180);
  }

  private static double keyHeight(double height, double words) {
    return ThreeMapsLayout.of(3 * height, height, words).keys().getFirst().height();
  }
}
