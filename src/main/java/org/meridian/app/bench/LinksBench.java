package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.meridian.app.bench.MapWindow.Reply;
import org.meridian.app.bench.ProgramWindow.WindowChange;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.background.ToolkitStart;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.LinkBlend;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;

/**
 * How fast maps with many links come onto the screen: milliseconds from a change to the picture
 * that follows, in the program's own map in a shown window of 1600 x 900, warm; beside a plain
 * JavaFX canvas that draws the same links alone. Base, cities, names, key and waiting for the
 * JavaFX thread are all in our figures.
 */
public final class LinksBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;
  private static final int ALL = 0;

  /** Another dataset that ships, to come from. */
  private static final String SMALL = "interconnectivity-2021";

  /** Changes of a weight before any is measured: so many until all code is compiled. */
  private static final int WARMING = 150;

  /** Milliseconds of the plain way with 20,000 links on the machine that the goals are for. */
  private static final double PLAIN_ON_REFERENCE = 850;

  private final Dataset real = read(ShippedDatasets.DEFAULT);
  private final List<LinksMeasurement> measurements = new ArrayList<>();
  private final int effort;
  private MapWindow window;
  private CanvasWay canvas;

  /**
   * Sets a benchmark up; it starts the toolkit, which must not run yet.
   *
   * @param effort how many samples of the slowest tasks to take, 1 or more; others get more
   */
  public LinksBench(int effort) {
    this.effort = effort;
  }

  /** Measures all tasks. */
  public LinksReport run() {
    ToolkitStart.start(() -> {});
    window = MapWindow.open(WIDTH, HEIGHT);
    canvas = CanvasWay.open(WIDTH, HEIGHT);
    window.open(LinkedWorld.of(real.cities()));
    complete("231 links", 231, LinkBlend.OVER, 25, 24);
    complete("5,000 links", 5_000, LinkBlend.OVER, 25, 18);
    double plain = complete("20,000 links", 20_000, LinkBlend.OVER, 70, 10);
    projectionSwitch();
    complete("132,870 links as density", ALL, LinkBlend.DENSITY, 220, 3);
    complete("132,870 links one over the other", ALL, LinkBlend.OVER, 400, 3);
    zoom();
    double bytes = picking();
    ProgramWindow program = ProgramWindow.open(real, WIDTH, HEIGHT);
    weightChange(program);
    datasetSwitch(program);
    return new LinksReport(plain / PLAIN_ON_REFERENCE, bytes, List.copyOf(measurements));
  }

  private static Dataset read(String id) {
    return ShippedDatasets.find(id).orElseThrow().open().value().orElseThrow();
  }

  private static MapOptions links(MapOptions options, int limit, LinkBlend blend) {
    return options.with(LinkOptions.DEFAULT.withLimit(limit).withBlend(blend));
  }

  /** Takes samples; the first few are thrown away. */
  private static List<Reply> samples(int count, IntFunction<Reply> task) {
    int warm = Math.max(2, count / 3);
    List<Reply> all = new ArrayList<>();
    for (int i = 0; i < warm + count; i++) {
      all.add(task.apply(i));
    }
    return all.subList(warm, all.size());
  }

  private static double[] part(List<Reply> replies, ToDoubleFunction<Reply> part) {
    return replies.stream().mapToDouble(part).filter(millis -> !Double.isNaN(millis)).toArray();
  }

  private void add(String name, double goal, double[] times, double[] plain) {
    if (times.length > 0) {
      measurements.add(LinksMeasurement.of(name, goal, times, plain));
    }
  }

  /** Redraws all because the number of names changes; the median of the plain way. */
  private double complete(String name, int limit, LinkBlend blend, double goal, int count) {
    window.options(now -> links(now, limit, blend).withLabels(60));
    List<Reply> replies =
        samples(count * effort, i -> window.options(now -> now.withLabels(121 - now.labelCount())));
    double[] plain = new double[Math.max(1, count / 6)];
    Arrays.setAll(plain, i -> canvas.draw(window.scene()));
    add(name + ", complete picture", goal, part(replies, Reply::whole), plain);
    add(name + ", first useful picture", 30, part(replies, Reply::first), new double[0]);
    Arrays.sort(plain);
    return plain[(plain.length - 1) / 2];
  }

  private void projectionSwitch() {
    List<Reply> replies =
        samples(
            8 * effort,
            i ->
                window.options(
                    now ->
                        now.with(
                            new ProjectionOptions(
                                i % 2 == 0 ? "equal-earth" : "robinson", 5 * i, 0))));
    add(
        "projection switch with 20,000 links, first picture",
        150,
        part(replies, Reply::first),
        new double[0]);
    add(
        "projection switch with 20,000 links, complete picture",
        150,
        part(replies, Reply::whole),
        new double[0]);
    window.options(now -> now.with(new ProjectionOptions("robinson", 0, 0)));
  }

  private void zoom() {
    List<Reply> replies = samples(6 * effort, i -> window.zoom(i % 2 == 0 ? 1.2 : 1 / 1.2));
    add("zoom with 132,870 links, preview", 10, part(replies, Reply::preview), new double[0]);
  }

  /** In the program's whole window, until ranking table and map both show the new scores. */
  private void weightChange(ProgramWindow program) {
    String node = real.structure().node(real.structure().child(0, 0)).id();
    List<WindowChange> moved = new ArrayList<>();
    List<WindowChange> settled = new ArrayList<>();
    for (int i = 0; i < WARMING + 40 * effort; i++) {
      WindowChange move = program.move(weighed(node, 1.1 + 0.05 * i));
      WindowChange settle = program.settle(weighed(node, 1.12 + 0.05 * i));
      if (i >= WARMING) {
        moved.add(move);
        settled.add(settle);
      }
    }
    add(
        "weight moved, to scores, ranks, strongest links and table",
        25,
        moved,
        WindowChange::first);
    add("weight settled, to scores, ranks, all links and table", 50, settled, WindowChange::whole);
    add("weight moved, processor on the JavaFX thread", 16, moved, WindowChange::thread);
    add("weight settled, processor on the JavaFX thread", 16, settled, WindowChange::thread);
  }

  /** From the choice of a dataset that ships, which is read anew, to its complete picture. */
  private void datasetSwitch(ProgramWindow program) {
    List<WindowChange> changes = new ArrayList<>();
    for (int i = 0; i < 6 + 8 * effort; i++) {
      program.open(() -> read(SMALL));
      WindowChange change = program.open(() -> read(ShippedDatasets.DEFAULT));
      if (i >= 6) {
        changes.add(change);
      }
    }
    add("dataset switch, complete picture", 250, changes, WindowChange::whole);
    add("dataset switch, processor on the JavaFX thread", 250, changes, WindowChange::thread);
  }

  private static UnaryOperator<Scenario> weighed(String node, double weight) {
    return now ->
        now.withSettings(now.settings().withWeights(WeightSet.PUBLISHED.with(node, weight)));
  }

  private void add(
      String name, double goal, List<WindowChange> changes, ToDoubleFunction<WindowChange> part) {
    add(name, goal, changes.stream().mapToDouble(part).toArray(), new double[0]);
  }

  /**
   * Picks at the same places of the map whatever the window cuts off; says how many bytes a link
   * are kept for drawing and that.
   */
  private double picking() {
    MapScene scene = window.scene();
    HitIndex index = HitIndex.of(scene);
    double[] times = new double[400 * effort];
    for (int i = -times.length; i < times.length; i++) {
      long began = System.nanoTime();
      pick(index, scene.camera(), Math.abs(i));
      if (i >= 0) {
        times[i] = (System.nanoTime() - began) / 1e6;
      }
    }
    add("link under the pointer among 132,870", 1, times, new double[0]);
    long kept = scene.links().marks().bytes() + index.bytes();
    return (double) kept / scene.links().counts().scored();
  }

  private static void pick(HitIndex index, MapCamera camera, int place) {
    double x = -2.8 + 5.6 * (place * 37 % 1_400) / 1_400;
    double y = -1.2 + 2.4 * (place * 53 % 600) / 600;
    index.linkAt(camera, camera.px(x), camera.py(y));
  }
}
