package org.meridian.render;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.meridian.render.base.Detail;
import org.meridian.render.label.Box;
import org.meridian.render.label.LabelPlacer;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.raster.Frame;
import org.meridian.render.raster.FrameScaler;
import org.meridian.render.scene.MapCamera;
import org.meridian.render.scene.MapScene;

/**
 * Pictures for a window under the hand. A finished picture is kept and can be shown moved and
 * zoomed at once ({@link #preview}); {@link #draw} then draws the true picture in stages: the
 * strongest links over a quick base, more links, all links, and finer outlines at the end. Each
 * stage is a whole picture.
 *
 * <p>To be used by one thread at a time, and never by the thread of a user interface. A call of
 * {@link #draw} ends soon after its {@code cancelled} turns true, so that the next can begin.
 */
public final class MapStage {

  /** Links of the first stage. */
  public static final int FIRST = 5_000;

  private static final int SECOND = 20_000;

  private final MapRenderer renderer;
  private final FrameScaler scaler;
  private final BaseCache bases;
  private Frame map;
  private MapCamera mapCamera;
  private Frame overlay;
  private MapScene overlayScene;
  private List<Box> overlayBoxes = List.of();
  private List<PlacedLabel> labels = List.of();

  /** Stages of this renderer. */
  public MapStage(MapRenderer renderer) {
    this.renderer = renderer;
    scaler = new FrameScaler(renderer.workers());
    bases = new BaseCache(renderer);
  }

  /**
   * Shows the kept picture as another camera would see it, roughly.
   *
   * @param camera of the same projection as the last scene drawn
   * @param into receives the preview, of the camera's size
   * @param smooth whether pixels are mixed; the nearest are quicker
   * @return whether there was a picture that fits
   */
  public boolean preview(MapCamera camera, Frame into, boolean smooth) {
    if (map == null || mapCamera.projection() != camera.projection()) {
      return false;
    }
    bases.preview(camera, into, scaler, overlayScene.style().paper());
    show(map, mapCamera, camera, into, smooth);
    copyOverlay(into);
    return true;
  }

  private void show(Frame from, MapCamera of, MapCamera to, Frame into, boolean smooth) {
    double zoom = to.scale() / of.scale();
    double shiftX = to.px(of.mapX(0));
    double shiftY = to.py(of.mapY(0));
    scaler.lay(from, into, zoom, shiftX, shiftY, smooth);
  }

  /**
   * Draws a scene in stages.
   *
   * @param buffers gives a picture of the camera's size that nothing else uses just now
   * @param publish receives each finished stage, the last one being complete
   * @param cancelled asked from time to time, by several threads; true ends the work
   * @return whether the work was done to the end
   */
  public boolean draw(
      MapScene scene, Supplier<Frame> buffers, Consumer<Frame> publish, BooleanSupplier cancelled) {
    prepareOverlay(scene);
    labels = renderer.place(scene, LabelPlacer.slots(labels));
    Detail best = Detail.forScale(scene.camera().scale());
    Detail quick = bases.has(scene, best) ? best : Detail.COARSE;
    int all = scene.links().marks().size();
    int[] counts = {Math.min(FIRST, all), Math.min(SECOND, all), all};
    Detail[] details = {quick, best, best};
    for (int stage = 0; stage < counts.length; stage++) {
      boolean again =
          stage > 0 && counts[stage] == counts[stage - 1] && details[stage] == details[stage - 1];
      if (!again && !stage(scene, details[stage], counts[stage], buffers, publish, cancelled)) {
        return false;
      }
    }
    return true;
  }

  private boolean stage(
      MapScene scene,
      Detail detail,
      int links,
      Supplier<Frame> buffers,
      Consumer<Frame> publish,
      BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      return false;
    }
    Frame frame = Frame.empty(scene.camera().width(), scene.camera().height());
    bases.copy(scene, detail, frame);
    if (!renderer.links(frame, scene, links, cancelled)) {
      return false;
    }
    renderer.symbols(frame, scene);
    Graphics2D g = frame.image().createGraphics();
    renderer.labels(g, scene, labels);
    g.dispose();
    if (cancelled.getAsBoolean()) {
      return false;
    }
    map = frame;
    mapCamera = scene.camera();
    Frame target = buffers.get();
    System.arraycopy(frame.argb(), 0, target.argb(), 0, frame.argb().length);
    copyOverlay(target);
    publish.accept(target);
    return true;
  }

  /** The names of the last scene drawn, where they stand. */
  public List<PlacedLabel> labels() {
    return labels;
  }

  /** Forgets where names stood, as when the scene is a quite different one. */
  public void forgetLabels() {
    labels = List.of();
  }

  private void prepareOverlay(MapScene scene) {
    overlay = Frame.empty(scene.camera().width(), scene.camera().height());
    overlayScene = scene;
    overlayBoxes = renderer.overlayBoxes(scene);
    Graphics2D g = overlay.image().createGraphics();
    renderer.overlay(g, scene);
    g.dispose();
  }

  private void copyOverlay(Frame into) {
    if (into.width() == overlay.width() && into.height() == overlay.height()) {
      for (Box box : overlayBoxes) {
        into.layOver(
            overlay,
            (int) box.left() - 4,
            (int) box.top() - 4,
            (int) box.right() + 4,
            (int) box.bottom() + 4);
      }
    }
  }

  /** Slots of the names of the last scene, by city. */
  Map<Integer, Integer> slots() {
    return LabelPlacer.slots(labels);
  }
}
