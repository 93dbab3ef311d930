package org.meridian.render.paint.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.clip.ShapesBuilder;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.render.paint.RasterPass;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.AreaStyle;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.ColourScale;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

class AreaPainterTest {

  private static final MapCamera CAMERA =
      MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 100, 60);

  private static MapScene scene(ProjectedShapes shape, boolean isFleeting) {
    double x = CAMERA.mapX(30.25);
    double y = CAMERA.mapY(20.5);
    AreaMarks marks =
        new AreaMarks(
            List.of(
                new AreaMarks.Area(
                    1, "a", shape, x, y, 7, new AreaStyle(0x33AA0000, 0xFFAA0000, 1.5, true))),
            isFleeting);
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

  private static int[] painted(AreaPainter painter, ProjectedShapes shape, boolean isFleeting) {
    PixelFrame frame = PixelFrame.empty(100, 60);
    MapScene scene = scene(shape, isFleeting);
    painter.raster(frame, scene, scene.layers(), RasterPass.whole(OutlineDetail.FINE));
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
    AreaPainter painter = new AreaPainter(new DrawingThreads(1));
    int[] drawn = painted(painter, speck.build().on(CAMERA.projection()), false);
    int[] stamped = painted(painter, ProjectedShapes.NONE, true);
    assertThat(drawn[20 * 100 + 30]).isNotZero();
    assertThat(apart(drawn, stamped, 6)).isLessThan(3_000);
  }

  /** Under a moving hand an area is stamped, the second time from memory. */
  @Test
  void aStampedShapeLooksLikeADrawnOneEachTime() {
    ShapesBuilder field = new ShapesBuilder(true);
    field.point(0, 0);
    field.point(80, 0);
    field.point(80, 40);
    field.point(0, 40);
    field.endPart(0);
    field.endPolygon();
    ProjectedShapes shape = field.build().on(CAMERA.projection());
    AreaPainter painter = new AreaPainter(new DrawingThreads(2));
    int[] drawn = painted(painter, shape, false);
    int[] stamped = painted(painter, shape, true);
    assertThat(painted(painter, shape, true)).isEqualTo(stamped);
    assertThat(apart(drawn, stamped, 256)).isLessThan(6_000);
    assertThat(stamped).contains(drawn[30 * 100 + 50]);
  }

  /** How far two pictures are apart in all, in steps of a channel; no pixel beyond a limit. */
  private static int apart(int[] one, int[] other, int limit) {
    int differing = 0;
    for (int at = 0; at < one.length; at++) {
      for (int shift = 0; shift < 32; shift += 8) {
        int apart = Math.abs((one[at] >>> shift & 255) - (other[at] >>> shift & 255));
        assertThat(apart).isLessThan(limit);
        differing += apart;
      }
    }
    return differing;
  }
}
