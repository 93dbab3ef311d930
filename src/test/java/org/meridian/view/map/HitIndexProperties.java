package org.meridian.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.MarkFinder;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

class HitIndexProperties {

  private static final MapCamera CAMERA =
      MapCamera.fitting(ProjectionNames.named("robinson", 150, 0), 800, 450);
  private static final MapScene SCENE =
      new SceneComposer(java.util.List.of())
          .compose(
              SampleWorld.result(),
              MapOptions.DEFAULT,
              CAMERA,
              Set.of("lagos"),
              Language.ENGLISH,
              MapTheme.DARK);
  private static final HitIndex INDEX = HitIndex.of(SCENE);

  /** The nearest stroke, looked for one by one; of equally near ones the one on top. */
  private static OptionalInt nearest(MapCamera camera, double px, double py) {
    LinkMarks marks = SCENE.links().marks();
    double best = MarkFinder.TOLERANCE;
    int found = -1;
    for (int link : marks.order()) {
      double distance =
          camera.scale() * distance(marks.paths(), link, camera.mapX(px), camera.mapY(py))
              - marks.widths()[link] / 2;
      if (Math.max(0, distance) <= best) {
        if (found < 0 && distance >= best) {
          continue;
        }
        best = Math.max(0, distance);
        found = link;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static double distance(ProjectedPaths paths, int link, double x, double y) {
    double least = Double.MAX_VALUE;
    float[] xy = paths.xy();
    for (int k = paths.start(link); k + 1 < paths.end(link); k++) {
      if (!Float.isNaN(xy[2 * k]) && !Float.isNaN(xy[2 * k + 2])) {
        least =
            Math.min(
                least,
                Line2D.ptSegDist(xy[2 * k], xy[2 * k + 1], xy[2 * k + 2], xy[2 * k + 3], x, y));
      }
    }
    return least;
  }

  @Property(tries = 400, seed = "41")
  void theIndexFindsTheLinkThatASearchOfAllFinds(
      @ForAll @DoubleRange(min = 0, max = 800) double px,
      @ForAll @DoubleRange(min = 0, max = 450) double py,
      @ForAll @DoubleRange(min = 1, max = 30) double zoom) {
    MapCamera camera = CAMERA.zoomedAt(px, py, zoom);
    assertThat(INDEX.linkAt(camera, px, py)).isEqualTo(nearest(camera, px, py));
  }

  @Property(tries = 200, seed = "41")
  void theCityFoundIsTheNearestWithinReach(
      @ForAll @DoubleRange(min = 0, max = 800) double px,
      @ForAll @DoubleRange(min = 0, max = 450) double py) {
    OptionalInt found = INDEX.cityAt(CAMERA, px, py);
    SymbolMarks symbols = SCENE.symbols();
    for (int mark = 0; mark < symbols.size(); mark++) {
      double distance =
          Math.hypot(CAMERA.px(symbols.x()[mark]) - px, CAMERA.py(symbols.y()[mark]) - py);
      boolean within = distance <= symbols.radius()[mark] + MarkFinder.TOLERANCE;
      if (within) {
        assertThat(found).isPresent();
      }
      if (found.isPresent() && found.getAsInt() == symbols.cities()[mark]) {
        assertThat(within).isTrue();
      }
    }
  }

  @Property(tries = 20, seed = "41")
  void anotherSceneOfTheSameCoursesSharesTheGrid(
      @ForAll @DoubleRange(min = 0, max = 800) double px,
      @ForAll @DoubleRange(min = 0, max = 450) double py) {
    assertThat(INDEX.with(SCENE).linkAt(CAMERA, px, py)).isEqualTo(INDEX.linkAt(CAMERA, px, py));
  }
}
