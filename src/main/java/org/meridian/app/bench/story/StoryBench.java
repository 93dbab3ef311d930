package org.meridian.app.bench.story;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.meridian.app.bench.LinksMeasurement;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.slides.DeckFile;
import org.meridian.render.slides.DeckLook;
import org.meridian.render.stage.StageArtist;
import org.meridian.render.stage.StageLook;
import org.meridian.render.stage.StageMotion;
import org.meridian.render.stage.StageSize;
import org.meridian.render.story.StepPainter;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StepArrival;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.StoryStep.StepEntry;
import org.meridian.ui.presenting.PictureOrder;
import org.meridian.ui.presenting.StoryDrawing;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/**
 * How long the pictures of a talk take on this machine, without a window: what the stage draws for
 * a key, on the way of the camera, and for the files that are handed out.
 */
public final class StoryBench {

  private static final int STEPS = 200;
  private static final int READINGS = 4;
  private static final int FRAMES = 24;

  /** Half the size of a stage: over many steps only what is kept counts. */
  private static final StageSize SMALL = new StageSize(960, 540, StageSize.USUAL);

  private static final StageSize FULL = new StageSize(1_920, 1_080, StageSize.USUAL);

  private final int samples;
  private final StoryTimes times;
  private final FigureFactory figures = ShippedFigures.create();
  private final StoryDrawing drawing;
  private final Story clusters = ShippedStories.read("city-clusters");
  private final Story weights = ShippedStories.read("what-a-weight-does");
  private final Map<String, Dataset> datasets;
  private final ScenarioEngine engine = new ScenarioEngine();

  /**
   * What was measured.
   *
   * @param cases times
   * @param heap megabytes in use after each quarter of two hundred steps
   */
  public record StoryReport(List<LinksMeasurement> cases, List<Double> heap) {

    /** Copies the lists. */
    public StoryReport {
      cases = List.copyOf(cases);
      heap = List.copyOf(heap);
    }
  }

  /**
   * Sets it up.
   *
   * @param samples of each case, 1 or more
   * @param dataset that both stories are about
   */
  public StoryBench(int samples, Dataset dataset) {
    this.samples = samples;
    times = new StoryTimes(samples);
    datasets = Map.of(dataset.id(), dataset);
    drawing = new StoryDrawing(new StageArtist(figures), datasets);
  }

  /** Measures all. */
  public StoryReport run() {
    List<LinksMeasurement> cases = new ArrayList<>();
    PictureOrder from = order(clusters, 2, FULL);
    PictureOrder to = order(clusters, 3, FULL);
    PictureOrder map = order(weights, 0, FULL);
    StageMotion prepared = drawing.flight(from, to, false).orElseThrow();
    cases.add(
        times.timed("flight prepared beforehand", 1_000, () -> drawing.flight(from, to, false)));
    cases.add(times.timed("first picture of a prepared flight", 100, () -> prepared.at(0)));
    cases.add(
        times.timed("whole step, map with all links, 1920 x 1080", 1_000, () -> drawing.draw(map)));
    cases.add(times.timed("whole step, clusters, 1920 x 1080", 1_000, () -> drawing.draw(to)));
    cases.add(frames("picture of a flight, clusters", flight(from, to)));
    cases.add(frames("picture of a flight, map with links", flight(map, near(map))));
    cases.add(frames("picture while a radius moves, clusters", unfolding(clusters, 4)));
    cases.add(frames("picture while a weight moves, ranking", unfolding(weights, 1)));
    cases.add(frames("picture while a weight moves, comparison", unfolding(weights, 2)));
    cases.add(frames("picture while a weight moves, map with links", weightOnMap(map)));
    cases.add(frames("picture while links grow, map with links", unfolding(weights, 0)));
    cases.add(times.timed("thumbnail of a captured step", 200, this::thumbnail));
    cases.add(StoryTimes.once("deck of eight slides in both languages", 30_000, this::handOut));
    return new StoryReport(cases, heap());
  }

  private static PictureOrder order(Story story, int step, StageSize size) {
    return new PictureOrder(
        story.step(step), new StageLook(Language.ENGLISH, MapTheme.LIGHT, size), "");
  }

  /** The same map, closer to Europe. */
  private static PictureOrder near(PictureOrder map) {
    StoryStep step = map.step();
    StoryStep close =
        step.showing(
            step.scenario(),
            step.viewpoint()
                .with(
                    step.viewpoint()
                        .choices()
                        .with("map.fit", List.of("london", "paris", "berlin", "madrid"))));
    return new PictureOrder(close, map.look(), map.place());
  }

  private StageMotion flight(PictureOrder from, PictureOrder to) {
    return drawing.flight(from, to, false).orElseThrow();
  }

  private StageMotion unfolding(Story story, int step) {
    return drawing.unfolding(order(story, step, FULL)).orElseThrow();
  }

  /** The map of the first step while the weight of the second moves. */
  private StageMotion weightOnMap(PictureOrder map) {
    StoryStep step = map.step();
    StepEntry moving = new StepEntry(StepArrival.CUT, weights.step(1).entry().reveal());
    return drawing
        .unfolding(new PictureOrder(step.with(moving), map.look(), map.place()))
        .orElseThrow();
  }

  private LinksMeasurement frames(String name, StageMotion motion) {
    double[] each = new double[FRAMES * samples];
    IntStream.range(0, FRAMES).forEach(at -> motion.at((double) at / FRAMES));
    for (int at = 0; at < each.length; at++) {
      double moment = (double) (at % FRAMES) / FRAMES;
      each[at] = StoryTimes.millis(() -> motion.at(moment));
    }
    return LinksMeasurement.of(name, 1_000 / 30.0, each, new double[0]);
  }

  private Object thumbnail() {
    StoryStep step = clusters.step(3);
    return new StepPainter(figures)
        .page(
            request(step),
            new StepPainter.PictureSize(
                Language.ENGLISH, MapTheme.LIGHT, 1_280, 720, OptionalInt.empty()),
            0.25);
  }

  private StepRequest request(StoryStep step) {
    return StepRequest.of(step, datasets.get(step.scenario().datasetId()), engine);
  }

  private Object handOut() throws IOException {
    List<StepRequest> steps = clusters.steps().stream().map(this::request).toList();
    for (Language language : Language.values()) {
      DeckLook look = new DeckLook(language, MapTheme.LIGHT);
      new DeckFile(figures).write(clusters.title(), steps, look, OutputStream.nullOutputStream());
    }
    return steps;
  }

  private List<Double> heap() {
    List<Double> readings = new ArrayList<>();
    for (int at = 1; at <= STEPS; at++) {
      drawing.draw(order(clusters, at % clusters.size(), SMALL));
      if (at % (STEPS / READINGS) == 0) {
        readings.add(used());
      }
    }
    return readings;
  }

  private static double used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
