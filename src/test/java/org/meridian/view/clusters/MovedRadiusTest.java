package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.cluster.Cluster;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** What the way of the hand leaves behind: nothing. */
class MovedRadiusTest {

  private static final FigureFactory FIGURES = ShippedFigures.create();
  private static final double END = 183;
  private static final double BESIDE_KM = 800;

  private static final MapScene PLAIN =
      FIGURES
          .composer()
          .compose(
              ShippedClusters.RESULT,
              MapOptions.DEFAULT,
              MapCamera.fitting(MapOptions.DEFAULT.projection().toProjection(), 640, 360),
              Set.of(),
              Language.ENGLISH,
              MapTheme.LIGHT);

  private static int[] picture(ClusterFinder finder, double km, boolean moving) {
    ClusterSettings settings = ClusterSettings.USUAL.withRadiusKm(km);
    BenchContent made =
        BenchContent.of(finder, ShippedClusters.RESULT, settings, ClusterLook.USUAL, km, moving);
    return FIGURES.renderer().render(made.overlay().over(PLAIN)).argb();
  }

  @Test
  void thePictureAfterManyMovesIsThatDrawnFromScratch() {
    ClusterFinder moved = new ClusterFinder(ShippedNames.read());
    for (double km = 60; km < 420; km += 11.3) {
      picture(moved, km, true);
    }
    for (double km : new double[] {420, 20, 255, END}) {
      picture(moved, km, false);
    }
    ClusterFinder fresh = new ClusterFinder(ShippedNames.read());

    assertThat(picture(moved, END, false)).isEqualTo(picture(fresh, END, false));
    assertThat(picture(moved, END, true)).isEqualTo(picture(fresh, END, true));
    assertThat(picture(moved, 60, false)).isNotEqualTo(picture(fresh, END, false));
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 80, 100, 120, 150, 183, 200, 230})
  void aClusterNeverHasTheColourOfTheOneNextToIt(double km) {
    ClusterAnalysis found = new ShippedClusters().at(km, 3);
    List<Cluster> shown =
        found.clusters().clusters().stream().filter(each -> each.size() > 1).toList();
    for (Cluster cluster : shown) {
      shown.stream()
          .filter(other -> other != cluster && apart(found, cluster, other) < BESIDE_KM)
          .min(Comparator.comparingDouble(other -> apart(found, cluster, other)))
          .ifPresent(
              next ->
                  assertThat(found.identity(next).colour())
                      .as("%s, %s", found.title(cluster).name(), found.title(next).name())
                      .isNotEqualTo(found.identity(cluster).colour()));
    }
  }

  private static double apart(ClusterAnalysis found, Cluster one, Cluster other) {
    return found.places().distanceKm(found.clusters().leader(one), found.clusters().leader(other));
  }
}
