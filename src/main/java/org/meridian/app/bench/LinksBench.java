package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToDoubleFunction;
import org.meridian.io.dataset.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.Language;
import org.meridian.render.MapRenderer;
import org.meridian.render.MapStage;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.hit.HitIndex;
import org.meridian.render.raster.Workers;
import org.meridian.render.scene.LinkBlend;
import org.meridian.render.scene.LinkColour;
import org.meridian.render.scene.MapCamera;
import org.meridian.render.scene.MapOptions;
import org.meridian.render.scene.MapScene;
import org.meridian.render.scene.SceneComposer;
import org.meridian.render.style.Theme;
import org.meridian.render.style.Typefaces;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.WeightSet;
import org.meridian.ui.background.Toolkit;

/**
 * How fast maps with many links come onto the screen: base, links, cities, names and key drawn,
 * handed to the toolkit and painted, at 1600 x 900, warm; beside a plain JavaFX canvas that draws
 * the links alone.
 */
public final class LinksBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;
  private static final int ALL = 132_870;

  private final ScenarioEngine engine = new ScenarioEngine();
  private final SceneComposer composer = new SceneComposer(List.of());
  private final MapStage stage =
      new MapStage(
          new MapRenderer(
              new FlatMaps(WorldMaps.shipped()), Typefaces.bundled(), Workers.onAllCores()));
  private final Dataset real =
      ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();
  private final ScenarioResult world = LinkedWorld.of(real.cities());
  private final List<LinksMeasurement> measurements = new ArrayList<>();
  private final int effort;
  private Screen screen;

  /**
   * Sets a benchmark up; starts the toolkit, which must not run yet.
   *
   * @param effort how many samples of the slowest tasks to take, 1 or more; others get more
   */
  public LinksBench(int effort) {
    this.effort = effort;
  }

  /** Measures all tasks. */
  public List<LinksMeasurement> run() {
    CompletableFuture<Screen> started = new CompletableFuture<>();
    Toolkit.start(() -> started.complete(new Screen(WIDTH, HEIGHT)));
    screen = started.join();
    complete("231 links", 231, LinkBlend.OVER, 25, 30);
    complete("5,000 links", 5_000, LinkBlend.OVER, 25, 20);
    complete("20,000 links", 20_000, LinkBlend.OVER, 70, 10);
    complete("132,870 links, over", ALL, LinkBlend.OVER, 400, 3);
    complete("132,870 links, density", ALL, LinkBlend.DENSITY, 220, 3);
    firstPicture();
    preview();
    projectionSwitch();
    weightChange();
    picking();
    return List.copyOf(measurements);
  }

  private static MapOptions options(int links, LinkBlend blend) {
    return MapOptions.DEFAULT.withLinks("", links, LinkColour.STRENGTH, blend);
  }

  private MapScene scene(ScenarioResult result, MapOptions options) {
    MapCamera camera = MapCamera.fitting(SceneComposer.projection(options), WIDTH, HEIGHT);
    return composer.compose(result, options, camera, Set.of(), Language.ENGLISH, Theme.DARK);
  }

  /** Takes samples of what gives milliseconds; the first few are thrown away. */
  private static double[] samples(int count, IntToDoubleFunction task) {
    int warm = Math.max(2, count / 3);
    double[] all = new double[warm + count];
    for (int i = 0; i < all.length; i++) {
      all[i] = task.applyAsDouble(i);
    }
    return Arrays.copyOfRange(all, warm, all.length);
  }

  private static double millis(Runnable task) {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private void add(String name, double goal, double[] times, double[] canvas) {
    measurements.add(LinksMeasurement.of(name, goal, times, canvas));
  }

  private void draw(MapScene scene) {
    stage.draw(scene, screen::frame, frame -> {}, () -> false);
    screen.showPixels();
  }

  private void complete(String name, int links, LinkBlend blend, double goal, int count) {
    MapScene scene = scene(world, options(links, blend));
    double[] times = samples(count * effort, i -> millis(() -> draw(scene)));
    int rounds = Math.max(1, count / 3);
    double[] canvas = new double[rounds];
    Arrays.setAll(
        canvas,
        i -> millis(() -> screen.drawOnCanvas(scene.links().marks(), scene.camera().viewport())));
    add(name + ", complete picture", goal, times, canvas);
  }

  private void firstPicture() {
    MapScene scene = scene(world, options(ALL, LinkBlend.OVER));
    draw(scene);
    double[] times =
        samples(
            12 * effort,
            i ->
                millis(
                    () -> {
                      boolean[] first = {false};
                      stage.draw(scene, screen::frame, frame -> first[0] = true, () -> first[0]);
                      screen.showPixels();
                    }));
    add("132,870 links, first useful picture", 30, times, new double[0]);
  }

  private void preview() {
    MapScene scene = scene(world, options(ALL, LinkBlend.OVER));
    draw(scene);
    double[] pans =
        samples(
            30 * effort,
            i ->
                millis(
                    () -> {
                      stage.preview(scene.camera().pannedBy(3 * i, i), screen.frame(), false);
                      screen.showPixels();
                    }));
    add("pan preview", 10, pans, new double[0]);
    double[] zooms =
        samples(
            30 * effort,
            i ->
                millis(
                    () -> {
                      MapCamera closer = scene.camera().zoomedAt(700, 300, 1 + 0.02 * i);
                      stage.preview(closer, screen.frame(), false);
                      screen.showPixels();
                    }));
    add("zoom preview", 10, zooms, new double[0]);
  }

  private void projectionSwitch() {
    double[] times =
        samples(
            8 * effort,
            i ->
                millis(
                    () ->
                        draw(
                            scene(
                                world,
                                options(20_000, LinkBlend.OVER)
                                    .withProjection(
                                        i % 2 == 0 ? "robinson" : "equal-earth", 5 * i, 0)))));
    add("projection switch with 20,000 links", 150, times, new double[0]);
  }

  private void weightChange() {
    Scenario opening = Scenario.opening(real);
    String node = real.structure().node(real.structure().child(0, 0)).id();
    double[] times =
        samples(
            30 * effort,
            i ->
                millis(
                    () -> {
                      WeightSet weights = WeightSet.PUBLISHED.with(node, 1 + 0.05 * i);
                      ScenarioResult result =
                          engine.evaluate(
                              real, opening.withSettings(opening.settings().withWeights(weights)));
                      draw(scene(result, options(231, LinkBlend.OVER)));
                    }));
    add("weight to scores, ranks and 231 links", 25, times, new double[0]);
  }

  private void picking() {
    MapScene scene = scene(world, options(ALL, LinkBlend.OVER));
    HitIndex index = HitIndex.of(scene);
    double[] times =
        samples(
            300 * effort,
            i ->
                millis(
                    () -> index.linkAt(scene.camera(), 100 + i * 37 % 1_400, 100 + i * 53 % 600)));
    add("link under the pointer among 132,870", 1, times, new double[0]);
  }
}
