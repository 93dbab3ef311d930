package org.meridian.ui.map;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.meridian.render.MapRenderer;
import org.meridian.render.hit.HitIndex;
import org.meridian.render.label.LabelPlacer;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.raster.Frame;
import org.meridian.render.raster.FrameScaler;
import org.meridian.render.scene.MapCamera;
import org.meridian.render.scene.MapScene;
import org.meridian.render.scene.SceneComposer;
import org.meridian.ui.map.MapDrawn.Stage;
import org.meridian.ui.surface.Picture;
import org.meridian.ui.surface.PictureSurface;

/**
 * Draws the map in stages: the picture before, zoomed; then the strongest links; then everything.
 * Each stage is handed on as soon as it is there. Used by one worker at a time.
 */
final class MapStages {

  /** How many links the first true picture has. */
  static final int FIRST_LINKS = 5_000;

  /** How many links a second picture has, where there are far more. */
  static final int MORE_LINKS = 20_000;

  private static final long FRESH = 40_000_000;

  private final MapRenderer renderer;
  private final SceneComposer composer;
  private final FrameScaler scaler;
  private final MapBase base;
  private final PictureSurface surface;
  private final PictureSurface keySurface;
  private MapWish composedFor;
  private MapScene composed;
  private Frame last;
  private MapScene lastScene;
  private MapScene keyScene;
  private long lastTrue;
  private Map<Integer, Integer> slots = Map.of();
  private HitIndex hits;

  MapStages(
      MapRenderer renderer,
      SceneComposer composer,
      PictureSurface surface,
      PictureSurface keySurface) {
    this.renderer = renderer;
    this.composer = composer;
    this.scaler = new FrameScaler(renderer.workers());
    this.base = new MapBase(renderer, scaler);
    this.surface = surface;
    this.keySurface = keySurface;
  }

  /**
   * Draws what is wished for.
   *
   * @param stale whether something newer is wished for; ends the work between and within stages
   * @param out takes each picture, on the calling thread
   * @param found takes what finds marks on the whole picture, after it
   */
  void draw(
      MapWish wish,
      BooleanSupplier stale,
      Consumer<MapDrawn> out,
      BiConsumer<MapScene, HitIndex> found) {
    MapScene scene = compose(wish);
    if (isZoomOfLast(scene)) {
      out.accept(preview(wish, scene));
    }
    boolean fresh = System.nanoTime() - lastTrue < FRESH;
    if (stale.getAsBoolean() && fresh) {
      return;
    }
    boolean few = scene.links().shown() <= FIRST_LINKS;
    if (!few || !isOnlyContentNew(scene)) {
      out.accept(first(wish, scene));
    }
    if (scene.links().shown() > 2 * MORE_LINKS && !stale.getAsBoolean()) {
      finish(wish, scene, Stage.MORE, MORE_LINKS, stale, out);
    }
    if (!stale.getAsBoolean()) {
      finish(wish, scene, Stage.WHOLE, Integer.MAX_VALUE, stale, out);
    }
    if (!stale.getAsBoolean()) {
      hits = hits == null ? HitIndex.of(scene) : hits.with(scene);
      found.accept(scene, hits);
    }
  }

  /** The scene of a wish; the one before with another camera where that is all that changed. */
  private MapScene compose(MapWish wish) {
    if (composedFor == null || !wish.hasSceneOf(composedFor)) {
      composed =
          composer.compose(
              wish.result(),
              wish.options(),
              wish.camera(),
              wish.selected(),
              wish.language(),
              wish.theme());
      composedFor = wish;
    }
    return composed.withCamera(wish.camera());
  }

  private boolean isZoomOfLast(MapScene scene) {
    return lastScene != null
        && lastScene.style() == scene.style()
        && lastScene.camera().projection() == scene.camera().projection()
        && lastScene.camera().scale() != scene.camera().scale();
  }

  /** Whether the camera stands still, so that the base is there and no first picture is needed. */
  private boolean isOnlyContentNew(MapScene scene) {
    return lastScene != null && lastScene.camera().equals(scene.camera());
  }

  private MapDrawn preview(MapWish wish, MapScene scene) {
    MapCamera now = scene.camera();
    MapCamera before = lastScene.camera();
    Picture picture = surface.take(now.width(), now.height());
    scaler.show(
        last,
        frame(picture),
        now.scale() / before.scale(),
        now.px(before.mapX(0)),
        now.py(before.mapY(0)),
        scene.style().paper(),
        false);
    return new MapDrawn(Stage.PREVIEW, picture, scene, null, wish.result(), wish.askedAt());
  }

  private MapDrawn first(MapWish wish, MapScene scene) {
    Picture picture = surface.take(scene.camera().width(), scene.camera().height());
    Frame frame = frame(picture);
    base.roughly(frame, scene);
    renderer.links(frame, scene, FIRST_LINKS, () -> false);
    data(frame, scene);
    keep(picture, scene);
    return new MapDrawn(Stage.FIRST, picture, scene, key(scene), wish.result(), wish.askedAt());
  }

  private void finish(
      MapWish wish,
      MapScene scene,
      Stage stage,
      int links,
      BooleanSupplier stale,
      Consumer<MapDrawn> out) {
    Picture picture = surface.take(scene.camera().width(), scene.camera().height());
    Frame frame = frame(picture);
    base.truly(frame, scene);
    if (stale.getAsBoolean() || !renderer.links(frame, scene, links, stale)) {
      surface.giveBack(picture);
      return;
    }
    data(frame, scene);
    keep(picture, scene);
    out.accept(new MapDrawn(stage, picture, scene, key(scene), wish.result(), wish.askedAt()));
  }

  private void data(Frame frame, MapScene scene) {
    renderer.symbols(frame, scene);
    List<PlacedLabel> placed = renderer.place(scene, slots);
    slots = LabelPlacer.slots(placed);
    Graphics2D g = frame.image().createGraphics();
    renderer.labels(g, scene, placed);
    g.dispose();
  }

  private void keep(Picture picture, MapScene scene) {
    surface.hold(picture);
    last = frame(picture);
    lastScene = scene;
    lastTrue = System.nanoTime();
  }

  /** Legend and captions; null where those drawn last still hold. */
  private Picture key(MapScene scene) {
    if (keyScene != null && hasSameKey(keyScene, scene)) {
      return null;
    }
    keyScene = scene;
    Picture picture = keySurface.take(scene.camera().width(), scene.camera().height());
    Arrays.fill(picture.argb(), 0);
    Graphics2D g = frame(picture).image().createGraphics();
    renderer.overlay(g, scene);
    g.dispose();
    return picture;
  }

  /** The scale bar follows the camera, all else the scene that it was made from. */
  private static boolean hasSameKey(MapScene one, MapScene other) {
    return one.legend() == other.legend()
        && one.caption() == other.caption()
        && one.camera().equals(other.camera());
  }

  private static Frame frame(Picture picture) {
    return new Frame(picture.argb(), picture.width(), picture.height());
  }
}
