package org.meridian.render.figure.moving;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meridian.render.MapRenderer;
import org.meridian.render.label.LabelPlacer;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.paint.LabelSprites;
import org.meridian.render.paint.OutlineDetail;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.LayerMarks;
import org.meridian.view.map.marks.PaintStage;

/**
 * A map that is drawn again and again: its camera moves, or its links become more. What lies under
 * the data is painted anew only where the camera moved. Used by one thread at a time.
 */
public final class MovingMap {

  private final MapScene rest;
  private final Function<MapCamera, MapScene> scenes;
  private final FewerLinks fewer;
  private final MapRenderer renderer;
  private final LabelSprites sprites;
  private MapCamera painted;
  private List<LayerMarks> under = List.of();
  private PixelFrame base;
  private Map<Integer, Integer> slots = Map.of();

  /** Lets the key of a scene say how many links are drawn where that is not all. */
  public interface FewerLinks {

    /** The scene with the key for a number of links, those that are lit, then the strongest. */
    MapScene keyed(MapScene scene, int links);
  }

  /**
   * A map of a scene.
   *
   * @param rest as it is at rest
   * @param scenes makes the scene of a camera whose map is turned
   */
  public MovingMap(
      MapScene rest, Function<MapCamera, MapScene> scenes, FewerLinks fewer, MapRenderer renderer) {
    this.rest = rest;
    this.scenes = scenes;
    this.fewer = fewer;
    this.renderer = renderer;
    sprites = renderer.sprites();
    base = PixelFrame.empty(rest.camera().width(), rest.camera().height());
  }

  /** Where the camera stands at rest. */
  public MapCamera camera() {
    return rest.camera();
  }

  /** How many links are drawn at rest. */
  public int links() {
    return rest.links().shown();
  }

  /**
   * Draws a picture.
   *
   * @param camera of the size of that at rest
   * @param links how many are drawn at most, the strongest
   */
  public PixelFrame draw(MapCamera camera, int links) {
    boolean turned = camera.projection() != rest.camera().projection();
    MapScene scene = turned ? scenes.apply(camera) : rest.withCamera(camera);
    return draw(scene, links);
  }

  /**
   * Draws a picture of what is shown at another moment.
   *
   * @param whole of the size of that at rest
   * @param links how many are drawn at most, the strongest
   */
  public PixelFrame draw(MapScene whole, int links) {
    MapScene scene = links < whole.links().shown() ? fewer.keyed(whole, links) : whole;
    base(scene);
    PixelFrame frame = new PixelFrame(base.argb().clone(), base.width(), base.height());
    if (links > 0) {
      renderer.links(frame, scene, links, () -> false);
    }
    List<PlacedLabel> placed = renderer.place(scene, slots);
    slots = LabelPlacer.slots(placed);
    renderer.data(frame, scene, placed, sprites);
    renderer.overlay(frame, scene, sprites);
    return frame;
  }

  /** What lies under the data is painted anew only where it changed. */
  private void base(MapScene scene) {
    List<LayerMarks> layers =
        scene.shown().stream()
            .map(MapLayer::marks)
            .filter(marks -> marks.stage() == PaintStage.BASE)
            .toList();
    if (!scene.camera().equals(painted) || !layers.equals(under)) {
      renderer.base(base, scene, detail(scene.camera()));
      painted = scene.camera();
      under = layers;
    }
  }

  /** On the way the eye sees no small bays. */
  private OutlineDetail detail(MapCamera camera) {
    return camera.equals(rest.camera())
        ? OutlineDetail.forScale(camera.scale())
        : OutlineDetail.COARSE;
  }
}
