package org.meridian.render.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.clip.ShapesBuilder;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.ColourScale;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

class AreaPainterTest {

  private static final MapCamera CAMERA =
      MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 100, 60);

  private static MapScene scene(ProjectedShapes shape) {
    double x = CAMERA.mapX(30.25);
    double y = CAMERA.mapY(20.5);
    AreaMarks marks =
        new AreaMarks(
            List.of(new AreaMarks.Area(1, "a", shape, x, y, 7, 0x33AA0000, 0xFFAA0000, 1.5, true)));
    return new MapScene(
        CAMERA,
        MapOptions.DEFAULT,
        MapStyle.of(MapTheme.LIGHT),
        List.of(MapLayer.of(MapLayer.AREAS, marks)),
        Set.of(),
        new MapScene.Words(
            Language.ENGLISH,
            new MapLegend(
                new MapLegend.CircleKey("", List.of(), "", "", "", ColourScale.cividis()),
                new MapLegend.LinkKey("", List.of(), ""),
                List.of()),
            FigureCaption.NONE));
  }

  private static int[] painted(ProjectedShapes shape) {
    PixelFrame frame = PixelFrame.empty(100, 60);
    MapScene scene = scene(shape);
    new AreaPainter().raster(frame, scene, scene.layers(), RasterPass.whole(OutlineDetail.FINE));
    return frame.argb();
  }

  /** Where a circle stands on a quarter of a pixel, its picture is that of the circle itself. */
  @Test
  void aStampedCircleLooksLikeADrawnOne() {
    ShapesBuilder speck = new ShapesBuilder(true);
    speck.point(0, 0);
    speck.point(0.001, 0);
    speck.point(0, 0.001);
    speck.endPart(0);
    speck.endPolygon();
    int[] drawn = painted(speck.build().on(CAMERA.projection()));
    int[] stamped = painted(ProjectedShapes.NONE);
    int differing = 0;
    for (int at = 0; at < drawn.length; at++) {
      for (int shift = 0; shift < 32; shift += 8) {
        int apart = Math.abs((drawn[at] >>> shift & 255) - (stamped[at] >>> shift & 255));
        assertThat(apart).isLessThan(6);
        differing += apart;
      }
    }
    assertThat(drawn[20 * 100 + 30]).isNotZero();
    assertThat(differing).isLessThan(3_000);
  }
}
