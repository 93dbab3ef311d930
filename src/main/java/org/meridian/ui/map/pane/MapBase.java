package org.meridian.ui.map.pane;

import java.util.List;
import org.meridian.render.MapRenderer;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.render.raster.FrameScaler;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.PaintStage;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.style.MapTheme;

/**
 * Keeps the painted base of the map with a margin around the view, because panning, weights and
 * selection leave it as it is. Used by one thread at a time.
 */
final class MapBase {

  private static final int MARGIN = 96;
  private static final double ALIGNED = 0.02;
  private final MapRenderer renderer;
  private final FrameScaler scaler;
  private Key key;
  private MapCamera camera;
  private PixelFrame frame;
  private OutlineDetail detail;

  /** What a base depends on besides place and scale. */
  private record Key(
      BasemapChoice basemap,
      String projection,
      double lon,
      double lat,
      MapTheme theme,
      List<MapLayer> layers,
      double unit) {

    static Key of(MapScene scene) {
      MapCamera camera = scene.camera();
      List<MapLayer> layers =
          scene.shown().stream().filter(layer -> layer.marks().stage() == PaintStage.BASE).toList();
      return new Key(
          scene.options().basemap(),
          camera.projection().id(),
          camera.projection().centralMeridian(),
          camera.projection().centralParallel(),
          scene.style().theme(),
          layers,
          camera.unit());
    }
  }

  MapBase(MapRenderer renderer, FrameScaler scaler) {
    this.renderer = renderer;
    this.scaler = scaler;
  }

  /** Whether the base of a scene is there as it should be. */
  boolean holds(MapScene scene) {
    return detail == OutlineDetail.forScale(scene.camera().scale())
        && place(scene, ALIGNED).length > 0;
  }

  /**
   * Copies or stretches what is there into a picture; paints coarsely where nothing is, and without
   * lines where nothing ever was.
   */
  void roughly(PixelFrame into, MapScene scene) {
    if (copied(into, scene, 0.5)) {
      return;
    }
    if (frame != null && Key.of(scene).equals(key)) {
      MapCamera now = scene.camera();
      double zoom = now.scale() / camera.scale();
      double x = now.px(camera.mapX(0));
      double y = now.py(camera.mapY(0));
      scaler.show(frame, into, zoom, x, y, scene.style().paper(), false);
    } else {
      renderer.base(into, scene, frame == null ? OutlineDetail.SKETCH : OutlineDetail.COARSE);
    }
  }

  /** Fills a picture with the base as it should be, painting it anew where it must. */
  void truly(PixelFrame into, MapScene scene) {
    boolean fine = detail == OutlineDetail.forScale(scene.camera().scale());
    if (!fine || !copied(into, scene, ALIGNED)) {
      paint(scene);
      copied(into, scene, ALIGNED);
    }
  }

  private void paint(MapScene scene) {
    int margin = (int) Math.round(MARGIN * scene.camera().unit());
    MapCamera wide = scene.camera().widened(margin);
    if (frame == null || frame.width() != wide.width() || frame.height() != wide.height()) {
      frame = PixelFrame.empty(wide.width(), wide.height());
    }
    OutlineDetail next = OutlineDetail.forScale(scene.camera().scale());
    renderer.base(frame, scene.withCamera(wide), next);
    key = Key.of(scene);
    camera = wide;
    detail = next;
  }

  /** Copies the base where it has the same scale and reaches as far; says whether it does. */
  private boolean copied(PixelFrame into, MapScene scene, double tolerance) {
    int[] place = place(scene, tolerance);
    if (place.length == 0) {
      return false;
    }
    for (int row = 0; row < into.height(); row++) {
      int from = (place[1] + row) * frame.width() + place[0];
      System.arraycopy(frame.argb(), from, into.argb(), row * into.width(), into.width());
    }
    return true;
  }

  /** Column and row of a scene's corner in the base; empty where the base does not hold it. */
  private int[] place(MapScene scene, double tolerance) {
    MapCamera now = scene.camera();
    if (frame == null || !Key.of(scene).equals(key) || !isSameScale(now)) {
      return new int[0];
    }
    double x = -now.px(camera.mapX(0));
    double y = -now.py(camera.mapY(0));
    int left = (int) Math.round(x);
    int top = (int) Math.round(y);
    boolean aligned = Math.abs(x - left) <= tolerance && Math.abs(y - top) <= tolerance;
    boolean inside =
        left >= 0
            && top >= 0
            && left + now.width() <= frame.width()
            && top + now.height() <= frame.height();
    return aligned && inside ? new int[] {left, top} : new int[0];
  }

  private boolean isSameScale(MapCamera now) {
    return Math.abs(now.scale() / camera.scale() - 1) < 1e-9;
  }
}
