package org.meridian.ui.map.pane;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.meridian.render.MapRenderer;
import org.meridian.render.label.LabelBox;
import org.meridian.render.label.LabelPlacer;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.paint.LabelSprites;
import org.meridian.render.raster.FrameScaler;
import org.meridian.render.raster.PixelFrame;
import org.meridian.ui.map.pane.MapFrame.Stage;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.SceneComposer.SceneLook;
import org.meridian.view.map.camera.MapCamera;

/**
 * Draws the map in stages: the picture before, zoomed; then the strongest links; then everything.
 * While a hand moves what is shown the strongest links are all, and the key says so. Each stage is
 * handed on as soon as it is there. Used by one worker at a time.
 */
final class MapStages {

  /** How many links the first true picture has where there are many. */
  private static final int FIRST_LINKS = 4_000;

  /** Up to so many links the first true picture has all. */
  private static final int FEW_LINKS = 8_000;

  /** Up to so many links the whole picture comes at once where the base is there. */
  private static final int AT_ONCE = 20_000;

  /** Up to so many times as many pixels it does so without a base, once there was a picture. */
  private static final long AT_ONCE_PIXELS = AT_ONCE * 1_600L * 1_000;

  /** So many links, the strongest, have room in the time of a moving hand. */
  static final int MOVING_LINKS = 2_000;

  /** After so many nanoseconds without a true picture one is drawn whatever else is asked for. */
  private static final long FRESH = 40_000_000;

  /** How far the halo of words may reach beyond their box, in units of layout. */
  private static final double HALO = 5;

  /** Takes what was drawn, on the thread that draws. */
  interface Out {

    /** A picture of the map. */
    void picture(MapFrame frame);

    /**
     * Legend and captions, transparent elsewhere.
     *
     * @param unit pixels per unit of layout
     * @param boxes where something is drawn, in pixels
     */
    void key(SharedPicture key, double unit, List<LabelBox> boxes);

    /** What finds marks on the whole picture of a scene. */
    void hits(MapScene scene, HitIndex hits);
  }

  private final MapRenderer renderer;
  private final SceneComposer composer;
  private final FrameScaler scaler;
  private final MapBase base;
  private final LabelSprites sprites;
  private final PictureSurface surface;
  private final PictureSurface keySurface;
  private MapFrame.MapRequest composedFor;
  private MapScene composed;
  private PixelFrame last;
  private MapScene lastScene;
  private MapScene keyScene;
  private long lastTrue;
  private Map<Integer, Integer> slots = Map.of();
  private MapScene placedScene;
  private List<PlacedLabel> placed = List.of();
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
    this.sprites = renderer.sprites();
    this.surface = surface;
    this.keySurface = keySurface;
  }

  /**
   * Draws what is asked for.
   *
   * @param stale whether something newer is asked for; ends the work between and within stages
   */
  void draw(MapFrame.MapRequest request, BooleanSupplier stale, Out out) {
    if (request.anew()) {
      slots = Map.of();
    }
    if (lastScene == null && request.result().links().links().size() > MOVING_LINKS) {
      out.picture(first(request, compose(request, MOVING_LINKS), MOVING_LINKS));
    }
    MapScene scene = compose(request);
    if (isZoomOfLast(scene)) {
      out.picture(preview(request, scene));
    }
    boolean fresh = System.nanoTime() - lastTrue < FRESH;
    if (stale.getAsBoolean() && fresh) {
      return;
    }
    truly(request, scene, fresh ? stale : () -> false, stale, out);
    if (!stale.getAsBoolean()) {
      around(scene, isReduced(request, scene), out);
    }
  }

  /** The whole picture at once where that is soon, else after one with the strongest links. */
  private void truly(
      MapFrame.MapRequest request,
      MapScene scene,
      BooleanSupplier unlessFresh,
      BooleanSupplier stale,
      Out out) {
    int shown = scene.links().shown();
    boolean isSoon = base.holds(scene) ? shown <= AT_ONCE : isQuick(scene);
    if (isSoon || base.holds(scene) && isReduced(request, scene)) {
      finish(request, scene, unlessFresh, out);
    } else {
      out.picture(first(request, scene, shown <= FEW_LINKS ? Integer.MAX_VALUE : FIRST_LINKS));
      if (!stale.getAsBoolean()) {
        finish(request, scene, stale, out);
      }
    }
  }

  /** Whether base and links of another map take hardly longer than a picture with some of them. */
  private boolean isQuick(MapScene scene) {
    if (lastScene == null || isZoomOfLast(scene)) {
      return false;
    }
    long pixels = (long) scene.camera().width() * scene.camera().height();
    return scene.links().shown() <= AT_ONCE && pixels * scene.links().shown() <= AT_ONCE_PIXELS;
  }

  /** Whether the picture leaves links out because a hand moves what is shown. */
  private static boolean isReduced(MapFrame.MapRequest request, MapScene scene) {
    return request.moving() && scene.links().shown() > MOVING_LINKS;
  }

  /** Key, and what finds marks; a moving hand points at nothing on the map. */
  private void around(MapScene scene, boolean less, Out out) {
    key(less ? composer.whileMoving(scene, MOVING_LINKS) : scene, out);
    if (!less) {
      hits = hits == null ? HitIndex.of(scene) : hits.with(scene);
      out.hits(scene, hits);
    }
  }

  /** The scene of a request; the one before with another camera where that is all that changed. */
  private MapScene compose(MapFrame.MapRequest request) {
    if (composedFor == null || !request.hasSceneOf(composedFor)) {
      composed = compose(request, Integer.MAX_VALUE);
      composedFor = request;
    }
    return composed.withCamera(request.camera());
  }

  /** A scene in which so many links, the strongest, have a path. */
  private MapScene compose(MapFrame.MapRequest request, int paths) {
    return request
        .overlay()
        .over(
            composer.compose(
                request.result(),
                request.options(),
                request.camera(),
                request.selected(),
                new SceneLook(request.language(), request.theme(), paths)));
  }

  private boolean isZoomOfLast(MapScene scene) {
    return lastScene != null
        && lastScene.style() == scene.style()
        && lastScene.symbols() == scene.symbols()
        && lastScene.camera().projection() == scene.camera().projection()
        && lastScene.camera().scale() != scene.camera().scale();
  }

  private MapFrame preview(MapFrame.MapRequest request, MapScene scene) {
    MapCamera now = scene.camera();
    MapCamera before = lastScene.camera();
    SharedPicture picture = surface.take(now.width(), now.height());
    scaler.show(
        last,
        frame(picture),
        now.scale() / before.scale(),
        now.px(before.mapX(0)),
        now.py(before.mapY(0)),
        scene.style().paper(),
        false);
    return MapFrame.of(request, Stage.PREVIEW, picture, scene);
  }

  private MapFrame first(MapFrame.MapRequest request, MapScene scene, int links) {
    SharedPicture picture = surface.take(scene.camera().width(), scene.camera().height());
    PixelFrame frame = frame(picture);
    base.roughly(frame, scene);
    renderer.links(frame, scene, links, () -> false);
    data(frame, scene, request.moving());
    keep(picture, scene);
    return MapFrame.of(request, Stage.FIRST, picture, scene);
  }

  private void finish(MapFrame.MapRequest request, MapScene scene, BooleanSupplier stale, Out out) {
    boolean less = isReduced(request, scene);
    int links = less ? MOVING_LINKS : Integer.MAX_VALUE;
    SharedPicture picture = surface.take(scene.camera().width(), scene.camera().height());
    PixelFrame frame = frame(picture);
    base.truly(frame, scene);
    if (stale.getAsBoolean() || !renderer.links(frame, scene, links, stale)) {
      surface.giveBack(picture);
      return;
    }
    data(frame, scene, request.moving());
    keep(picture, scene);
    out.picture(MapFrame.of(request, less ? Stage.MOVING : Stage.WHOLE, picture, scene));
  }

  /** Cities and names; both pictures of a scene have the names at the same places. */
  private void data(PixelFrame frame, MapScene scene, boolean moving) {
    if (placedScene != scene) {
      placed = moving ? renderer.placeMoving(scene, slots) : renderer.place(scene, slots);
      slots = LabelPlacer.slots(placed);
      placedScene = scene;
    }
    renderer.data(frame, scene, placed, sprites);
  }

  private void keep(SharedPicture picture, MapScene scene) {
    surface.hold(picture);
    last = frame(picture);
    lastScene = scene;
    lastTrue = System.nanoTime();
  }

  /** Draws legend and captions, unless those drawn last still hold. */
  private void key(MapScene scene, Out out) {
    if (keyScene != null && hasSameKey(keyScene, scene)) {
      return;
    }
    keyScene = scene;
    SharedPicture picture = keySurface.take(scene.camera().width(), scene.camera().height());
    Arrays.fill(picture.argb(), 0);
    renderer.overlay(frame(picture), scene, sprites);
    double unit = scene.camera().unit();
    List<LabelBox> boxes =
        renderer.overlayBoxes(scene).stream().map(box -> box.grown(HALO * unit)).toList();
    out.key(picture, unit, boxes);
  }

  /** Compared by what they say: most weights leave the words as they are. */
  private static boolean hasSameKey(MapScene one, MapScene other) {
    return one.legend().equals(other.legend())
        && one.caption().equals(other.caption())
        && one.options().equals(other.options())
        && one.links().density() == other.links().density()
        && one.language() == other.language()
        && one.style() == other.style()
        && one.camera().equals(other.camera());
  }

  private static PixelFrame frame(SharedPicture picture) {
    return new PixelFrame(picture.argb(), picture.width(), picture.height());
  }
}
