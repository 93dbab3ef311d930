package org.meridian.render;

import java.util.List;
import java.util.Set;
import org.meridian.render.base.Detail;
import org.meridian.render.raster.Frame;
import org.meridian.render.raster.FrameScaler;
import org.meridian.render.scene.MapCamera;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapScene;
import org.meridian.render.style.MapStyle;

/**
 * Keeps the last base picture, painted with a margin around the view, and reuses it while the view
 * only slides within the margin. For one thread.
 */
final class BaseCache {

  private static final int MARGIN = 128;
  private static final double WHOLE = 0.02;

  private final MapRenderer renderer;
  private Frame frame;
  private MapCamera camera;
  private Key key;

  BaseCache(MapRenderer renderer) {
    this.renderer = renderer;
  }

  /** What the look of a base depends on, besides the camera. */
  private record Key(
      MapStyle style, Set<MapLayer> layers, List<MapScene.Tint> tints, Detail detail) {

    static Key of(MapScene scene, Detail detail) {
      return new Key(scene.style(), scene.options().layers(), scene.tints(), detail);
    }
  }

  /** Whether the base of a scene can be copied without painting. */
  boolean has(MapScene scene, Detail detail) {
    return Key.of(scene, detail).equals(key) && offset(scene.camera()) != null;
  }

  /** Where a view lies in the kept picture: column and row; null if it does not. */
  private int[] offset(MapCamera view) {
    if (frame == null
        || view.projection() != camera.projection()
        || view.scale() != camera.scale()
        || view.unit() != camera.unit()) {
      return null;
    }
    double left = camera.px(view.mapX(0));
    double top = camera.py(view.mapY(0));
    boolean whole =
        Math.abs(left - Math.rint(left)) < WHOLE && Math.abs(top - Math.rint(top)) < WHOLE;
    int x = (int) Math.rint(left);
    int y = (int) Math.rint(top);
    boolean inside =
        x >= 0
            && y >= 0
            && x + view.width() <= frame.width()
            && y + view.height() <= frame.height();
    return whole && inside ? new int[] {x, y} : null;
  }

  /** Copies the base of a scene into a picture; paints it first if need be. */
  void copy(MapScene scene, Detail detail, Frame into) {
    if (!has(scene, detail)) {
      paint(scene, detail);
    }
    int[] at = offset(scene.camera());
    for (int row = 0; row < into.height(); row++) {
      System.arraycopy(
          frame.argb(),
          (at[1] + row) * frame.width() + at[0],
          into.argb(),
          row * into.width(),
          into.width());
    }
  }

  private void paint(MapScene scene, Detail detail) {
    camera = scene.camera().widened(MARGIN);
    if (frame == null || frame.width() != camera.width() || frame.height() != camera.height()) {
      frame = Frame.empty(camera.width(), camera.height());
    }
    renderer.base(frame, scene.withCamera(camera), detail);
    key = Key.of(scene, detail);
  }

  /** Shows the kept base as another camera would see it; paper where it does not reach. */
  void preview(MapCamera view, Frame into, FrameScaler scaler, int paper) {
    if (frame == null || camera.projection() != view.projection()) {
      java.util.Arrays.fill(into.argb(), paper);
      return;
    }
    double zoom = view.scale() / camera.scale();
    scaler.show(frame, into, zoom, view.px(camera.mapX(0)), view.py(camera.mapY(0)), paper, false);
  }
}
