package org.meridian.app.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterOutline;
import org.meridian.cluster.ClusterSet;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.MapRenderer;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.label.LabelPlacer;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.paint.LabelSprites;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/**
 * All that follows the hand on the radius, as the window does it: clusters, names, colours, rows,
 * strip, outlines, and the picture of the map of 1600 x 900 over its base, without the links.
 */
final class RadiusChange {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private final ScenarioResult result;
  private final ClusterFinder finder;
  private final MapRenderer renderer;
  private final LabelSprites sprites;
  private final MapScene plain;
  private final PixelFrame base = PixelFrame.empty(WIDTH, HEIGHT);
  private Map<Integer, Integer> slots = Map.of();
  private final PixelFrame frame = PixelFrame.empty(WIDTH, HEIGHT);

  /** Opens a dataset and paints its base. */
  RadiusChange(Dataset dataset) {
    result = new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
    FigureFactory figures = ShippedFigures.create();
    finder = figures.clusters();
    renderer = figures.renderer();
    sprites = renderer.sprites();
    MapOptions options = MapOptions.DEFAULT;
    MapCamera camera = MapCamera.fitting(options.projection().toProjection(), WIDTH, HEIGHT);
    plain =
        figures
            .composer()
            .compose(result, options, camera, Set.of(), Language.ENGLISH, MapTheme.LIGHT);
    renderer.base(base, plain, OutlineDetail.forScale(camera.scale()));
  }

  /** What stands beside the map at a radius that has come to rest. */
  private BenchContent content(double radiusKm) {
    return content(radiusKm, false);
  }

  private BenchContent content(double radiusKm, boolean moving) {
    ClusterSettings settings = ClusterSettings.USUAL.withRadiusKm(radiusKm);
    return BenchContent.of(finder, result, settings, ClusterLook.USUAL, radiusKm, moving);
  }

  /** How many rows rankings and strip have at a radius. */
  double rows(double radiusKm) {
    return content(radiusKm).shown().map(parts -> parts.strip().rows().size()).orElse(0);
  }

  /** How many corners the outlines of all clusters have at a radius. */
  double outlines(double radiusKm) {
    double points = 0;
    ClusterSet set = clusters(radiusKm);
    for (Cluster cluster : set.clusters()) {
      points += cluster.size() > 1 ? ClusterOutline.of(set, cluster).points() : 0;
    }
    return points;
  }

  /** The clusters at a radius. */
  ClusterSet clusters(double radiusKm) {
    return content(radiusKm).clusters().orElseThrow().analysis().clusters();
  }

  /**
   * Everything; the colour of a pixel.
   *
   * @param moving whether the hand still moves the radius
   */
  double picture(double radiusKm, boolean moving) {
    MapScene scene = content(radiusKm, moving).overlay().over(plain);
    System.arraycopy(base.argb(), 0, frame.argb(), 0, frame.argb().length);
    List<PlacedLabel> names =
        moving ? renderer.placeMoving(scene, slots) : renderer.place(scene, slots);
    slots = LabelPlacer.slots(names);
    renderer.data(frame, scene, names, sprites);
    renderer.overlay(frame, scene, sprites);
    return frame.argb()[frame.argb().length / 2];
  }
}
