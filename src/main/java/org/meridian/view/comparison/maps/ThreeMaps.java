package org.meridian.view.comparison.maps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/**
 * Side A, side B and B less A on three maps under one camera: A and B by one scale, the third by
 * colours about 0 and circles whose area is the size of the change. Cities alone are drawn.
 *
 * @param comparison the two sides
 * @param scale of all three
 * @param sight how the maps are drawn, and of what part of the world
 * @param selected ids of selected cities
 * @param maps A, B and B less A
 */
public record ThreeMaps(
    ComparisonContent comparison,
    DifferenceScale scale,
    MapSight sight,
    Set<String> selected,
    List<SideMap> maps)
    implements ViewContent {

  /** How many maps there are. */
  public static final int COUNT = 3;

  /** Copies the collections. */
  public ThreeMaps {
    selected = Set.copyOf(selected);
    maps = List.copyOf(maps);
  }

  /**
   * One of the maps.
   *
   * @param title which it is
   * @param result whose cities it shows
   * @param isScored whether circles stand for scores, by the scale of A and B
   * @param overlay what circles stand for instead
   */
  public record SideMap(
      TextInLanguage title, ScenarioResult result, boolean isScored, SceneOverlay overlay) {}

  /**
   * The maps of a comparison.
   *
   * @param scale of all three
   */
  public static ThreeMaps of(
      ComparisonContent comparison, DifferenceScale scale, MapSight sight, Set<String> selected) {
    SideComparison sides = comparison.comparison();
    boolean isScored = scale.kind() == DifferenceKind.POINTS;
    int last = sides.rows().stream().flatMapToInt(ThreeMaps::ranks).max().orElse(1);
    boolean ofB = sides.b() instanceof ScoredSide || !(sides.a() instanceof ScoredSide);
    ComparedSide under = ofB ? sides.b() : sides.a();
    SceneOverlay changed = new CircleScene(new DifferenceCircles(sides, scale, ofB));
    ScenarioResult present = comparison.result();
    return new ThreeMaps(
        comparison,
        scale,
        sight,
        selected,
        List.of(
            side("compare.maps.a", comparison.titleA(), sides.a(), present, isScored, last),
            side("compare.maps.b", comparison.titleB(), sides.b(), present, isScored, last),
            new SideMap(
                TextInLanguage.key(scale.kind().key()), result(under, present), false, changed)));
  }

  private static IntStream ranks(ComparedRow row) {
    return IntStream.of(row.rankA(), row.rankB());
  }

  private static SideMap side(
      String key,
      TextInLanguage title,
      ComparedSide side,
      ScenarioResult present,
      boolean isScored,
      int last) {
    TextInLanguage named = words -> words.get(key, title.in(words));
    SceneOverlay overlay =
        isScored ? SceneOverlay.NONE : new CircleScene(new RankCircles(side, last));
    return new SideMap(named, result(side, present), isScored, overlay);
  }

  /** Whose cities are drawn; a published ranking is of those of the present result. */
  private static ScenarioResult result(ComparedSide side, ScenarioResult present) {
    ScenarioResult result = side instanceof ScoredSide scored ? scored.result() : present;
    return result.scenario().tiers().onMap() ? result.withTiers(TierSettings.USUAL) : result;
  }

  /**
   * How each map is drawn: no words of its own, no links, few names.
   *
   * @param names how many names at most
   */
  public MapOptions options(MapOptions chosen, int names) {
    return chosen
        .without(
            LayerSwitch.LEGEND,
            LayerSwitch.CAPTION,
            LayerSwitch.SOURCES,
            LayerSwitch.LINKS,
            LayerSwitch.GROUPS,
            LayerSwitch.AREA_VALUES,
            LayerSwitch.REGION_LINKS,
            LayerSwitch.NOTES)
        .with(chosen.links().withNode("").withLimit(1))
        .with(chosen.symbols().withNode("").withSpan(scale.span()))
        .withLabels(Math.min(names, chosen.labelCount()));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return comparison.emptyReason();
  }
}
