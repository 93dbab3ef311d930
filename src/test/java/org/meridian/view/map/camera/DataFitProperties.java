package org.meridian.view.map.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.ui.stage.WorldData;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;

class DataFitProperties {

  private static final MapOptions OPTIONS = MapOptions.DEFAULT;

  @Provide
  Arbitrary<String> projections() {
    return Arbitraries.of(ProjectionNames.IDS);
  }

  /** Places about a middle, some degrees apart. */
  private static double[][] places(double lon, double lat, double spread, int count, long seed) {
    Random random = new Random(seed);
    double[][] places = new double[2][count];
    for (int at = 0; at < count; at++) {
      places[0][at] = lon + spread * (random.nextDouble() - 0.5);
      places[1][at] = Math.clamp(lat + spread * (random.nextDouble() - 0.5), -84, 84);
    }
    return places;
  }

  @Property(tries = 400, seed = "41")
  void everyPlaceLiesInWhatWordsLeaveFree(
      @ForAll("projections") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -80, max = 80) double lat,
      @ForAll @DoubleRange(min = 0, max = 130) double spread,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @IntRange(min = 320, max = 2000) int width,
      @ForAll @IntRange(min = 320, max = 1400) int height) {
    double[][] places = places(lon, lat, spread, count, width);
    PlaceExtent extent = PlaceExtent.of(places[0], places[1]);
    ProjectionOptions turned = DataFit.turned(new ProjectionOptions(id, 0, 0), extent);
    MapCamera camera = DataFit.camera(extent, OPTIONS, turned.toProjection(), width, height, 1);
    assertThat(camera.zoom()).isBetween(1 - 1e-9, MapCamera.MAX_ZOOM);
    MapRoom room = camera.room();
    double[] pixel = new double[2];
    for (int at = 0; at < count; at++) {
      if (camera.toPixel(places[0][at], places[1][at], pixel)) {
        assertThat(pixel[0]).isBetween(room.left(), (double) width);
        assertThat(pixel[1]).isBetween(room.top(), height - room.bottom());
      }
    }
  }

  @Property(tries = 200, seed = "41")
  void twiceThePixelsShowTheSame(
      @ForAll("projections") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 0, max = 90) double spread) {
    double[][] places = places(lon, 20, spread, 9, 7);
    PlaceExtent extent = PlaceExtent.of(places[0], places[1]);
    var projection = DataFit.turned(new ProjectionOptions(id, 0, 0), extent).toProjection();
    MapCamera one = DataFit.camera(extent, OPTIONS, projection, 900, 640, 1);
    MapCamera two = DataFit.camera(extent, OPTIONS, projection, 1800, 1280, 2);
    assertThat(two.scale()).isCloseTo(2 * one.scale(), within(1e-6));
    assertThat(two.centreX()).isCloseTo(one.centreX(), within(1e-9));
    assertThat(two.centreY()).isCloseTo(one.centreY(), within(1e-9));
  }

  private static MapCamera opened(String id, int width, int height) {
    Dataset dataset = WorldData.read(id);
    PlaceExtent extent =
        DataFit.extent(new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset)));
    ProjectionOptions turned = DataFit.turned(ProjectionOptions.DEFAULT, extent);
    assertThat(turned).isEqualTo(ProjectionOptions.DEFAULT);
    return DataFit.camera(extent, OPTIONS, turned.toProjection(), width, height, 1);
  }

  @Example
  void theTwentyTwoCitiesFillThePictureAndTheWorldStaysWhole() {
    for (int[] size : new int[][] {{1600, 900}, {900, 640}, {640, 400}, {2400, 500}, {500, 900}}) {
      assertThat(opened("interconnectivity-2021", size[0], size[1]).zoom()).isGreaterThan(1);
      for (String world : List.of("open-connectivity", "rankings-2019-2022")) {
        MapCamera whole = opened(world, size[0], size[1]);
        assertThat(whole)
            .isEqualTo(MapCamera.fitting(whole.projection(), size[0], size[1], 1, whole.room()));
      }
    }
  }

  @Example
  void noPlaceShowsTheWholeMapAndOnePlaceItsRegion() {
    var projection = ProjectionNames.named("robinson", 0, 0);
    assertThat(DataFit.camera(PlaceExtent.NONE, OPTIONS, projection, 900, 640, 1).zoom())
        .isEqualTo(1);
    PlaceExtent one = PlaceExtent.of(new double[] {8.5}, new double[] {47.4});
    MapCamera camera = DataFit.camera(one, OPTIONS, projection, 900, 640, 1);
    double km = camera.seen().height() * 6371;
    assertThat(km).isBetween(800.0, 2_500.0);
  }
}
