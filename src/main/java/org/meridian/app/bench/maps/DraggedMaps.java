package org.meridian.app.bench.maps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.MapRenderer;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.paint.LabelSprites;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.maps.DifferenceKind;
import org.meridian.view.comparison.maps.DifferenceScale;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/**
 * What the window does while a weight of B is dragged: scores, the table's content with all its
 * cells, and all three maps, cities and names drawn anew; what lies under them stays.
 */
public final class DraggedMaps {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 290;
  private static final int NAMES = 11;

  private final Dataset dataset;
  private final Scenario scenario;
  private final String node;
  private final ScenarioEngine engine = new ScenarioEngine();
  private final SideMaker maker = new SideMaker(OtherDatasets.NONE);
  private final FigureFactory figures = ShippedFigures.create();
  private final MapRenderer renderer = figures.renderer();
  private final LabelSprites sprites = renderer.sprites();
  private final PixelFrame frame = PixelFrame.empty(WIDTH, HEIGHT);
  private final ScenarioResult baseline;

  /**
   * @param scenario that A holds, and that B starts from
   * @param node whose weight is dragged
   */
  public DraggedMaps(Dataset dataset, Scenario scenario, String node) {
    this.dataset = dataset;
    this.node = node;
    baseline = engine.evaluate(dataset, scenario);
    SideChoice held = new SideChoice.KeptScenario(scenario);
    this.scenario = scenario.withSides(new SidePair(held, new SideChoice.PresentSide()));
  }

  /**
   * One step of a drag.
   *
   * @return how many cells and circles there were
   */
  public double step(int step) {
    Scenario dragged =
        scenario.withSettings(
            scenario
                .settings()
                .withWeights(scenario.settings().weights().with(node, 1 + step % 9)));
    ScenarioResult present = engine.evaluate(dataset, dragged);
    ComparisonContent sides = ComparisonContent.of(present, baseline, maker);
    MapOptions chosen = MapOptions.DEFAULT;
    DifferenceScale scale = DifferenceScale.of(sides.comparison(), DifferenceKind.POINTS);
    ThreeMaps maps = ThreeMaps.of(sides, scale, MapSight.onData(chosen), Set.of());
    MapOptions options = maps.options(chosen, NAMES);
    double drawn = (double) sides.rows().size() * sides.columns().size();
    for (ThreeMaps.SideMap map : maps.maps()) {
      drawn += draw(map, options);
    }
    return drawn;
  }

  private int draw(ThreeMaps.SideMap map, MapOptions options) {
    MapCamera camera = MapCamera.fitting(options.projection().toProjection(), WIDTH, HEIGHT);
    MapScene scene =
        map.overlay()
            .over(
                figures
                    .composer()
                    .compose(
                        map.result(), options, camera, Set.of(), Language.ENGLISH, MapTheme.LIGHT));
    List<PlacedLabel> placed = renderer.place(scene, Map.of());
    renderer.data(frame, scene, placed, sprites);
    return scene.symbols().size();
  }
}
