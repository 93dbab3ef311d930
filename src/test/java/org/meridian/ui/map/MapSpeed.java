package org.meridian.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.meridian.model.Dataset;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapTimes;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.SampleNetwork;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.stage.WorldData;
import org.meridian.view.map.options.ProjectionOptions;

/**
 * Measures how long pictures of the map take on a shown window, from the event to the swap on the
 * screen: run it by hand, it is no test. Prints median and 90th percentile in milliseconds.
 */
public final class MapSpeed {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = Integer.getInteger("rounds", 24);

  private MapSpeed() {}

  /** Measures the shipped world and the world with every pair of its cities linked. */
  public static void main(String[] arguments) {
    measure("7,777 links", WorldData.openConnectivity());
    measure("132,870 links", SampleNetwork.everyPair(WorldData.openConnectivity()));
    System.exit(0);
  }

  private static void measure(String title, Dataset dataset) {
    MapView[] view = new MapView[1];
    MapChoices choices = new MapChoices(MapTools.settings(new HashMap<>()));
    long start = System.nanoTime();
    ViewStage stage =
        ViewStage.open(dataset, WIDTH, HEIGHT, tools -> view[0] = MapTools.view(tools, choices));
    MapView map = view[0];
    stage.await(map::isSettled);
    print(title, "opened to the whole picture", new long[] {System.nanoTime() - start});
    Node area = stage.find("map", Node.class);
    Point2D at = new Point2D(900, 300);
    report(title, stage, map, "zoom", round -> stage.wheel(area, at, round % 2 == 0 ? 60 : -60));
    report(title, stage, map, "pan", round -> stage.drag(area, at, at.add(round % 2 * 80 - 40, 9)));
    report(
        title,
        stage,
        map,
        "selection",
        round ->
            stage.run(
                () -> stage.explorer().selection().select(Set.of(dataset.city(round % 20).id()))));
    stage.run(() -> stage.explorer().selection().clear());
    report(
        title,
        stage,
        map,
        "turn the seam",
        round ->
            stage.run(
                () ->
                    choices.change(
                        now -> now.with(new ProjectionOptions("robinson", round * 3 - 30, 0)))));
    report(
        title,
        stage,
        map,
        "projection",
        round ->
            stage.run(
                () ->
                    choices.change(
                        now ->
                            now.with(
                                new ProjectionOptions(
                                    round % 2 == 0 ? "equal-earth" : "robinson", 0, 0)))));
    stage.close();
  }

  /** One movement. */
  private interface Move {
    void make(int round);
  }

  private static void report(String title, ViewStage stage, MapView map, String name, Move move) {
    List<MapTimes> times = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      stage.run(map::forgetTimes);
      move.make(round);
      stage.await(map::isSettled);
      if (round >= WARM_UP) {
        times.add(stage.ask(() -> map.times().get()));
      }
    }
    print(title, name + ", preview", of(times, MapTimes::preview));
    print(title, name + ", first", of(times, MapTimes::first));
    print(title, name + ", whole", of(times, MapTimes::whole));
  }

  private static long[] of(List<MapTimes> times, ToLongFunction<MapTimes> part) {
    return times.stream().mapToLong(part).filter(nanos -> nanos > 0).sorted().toArray();
  }

  private static void print(String title, String name, long[] nanos) {
    if (nanos.length > 0) {
      Arrays.sort(nanos);
      System.out.printf(
          Locale.ROOT,
          "%-14s %-32s median %7.1f  p90 %7.1f ms%n",
          title,
          name,
          nanos[nanos.length / 2] / 1e6,
          nanos[nanos.length * 9 / 10] / 1e6);
    }
  }
}
