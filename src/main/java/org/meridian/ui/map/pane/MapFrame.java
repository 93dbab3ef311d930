package org.meridian.ui.map.pane;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/**
 * A picture of the map that is ready to be shown, the answer to a request.
 *
 * @param request what was asked for
 * @param stage how complete the picture is
 * @param picture the pixels
 * @param scene what it shows
 * @param hits finds marks on it; empty until that is ready
 */
public record MapFrame(
    MapRequest request,
    Stage stage,
    SharedPicture picture,
    MapScene scene,
    Optional<HitIndex> hits) {

  /** How complete a picture is. */
  public enum Stage {
    /** The picture before, zoomed. */
    PREVIEW,
    /** The strongest links over what is there of the base. */
    FIRST,
    /** The strongest links while a hand moves what is shown; all else in full quality. */
    MOVING,
    /** All links, in full quality. */
    WHOLE
  }

  /**
   * What the map should show.
   *
   * @param result the content
   * @param options what of it
   * @param camera what part, and how large
   * @param selected ids of cities that are selected or lit
   * @param overlay what is laid over the map
   * @param dress the language and look of a map
   * @param pace how soon, and after what, a picture is asked for
   */
  public record MapRequest(
      ScenarioResult result,
      MapOptions options,
      MapCamera camera,
      Set<String> selected,
      SceneOverlay overlay,
      MapDress dress,
      RequestPace pace) {

    /** Whether another asks for the same picture, or for more of it. */
    boolean isWithin(MapRequest other) {
      return hasSceneOf(other)
          && camera.equals(other.camera)
          && pace.anew() == other.pace.anew()
          && (pace.moving() || !other.pace.moving());
    }

    /** The same while a hand moves what is shown. */
    MapRequest whileMoving() {
      return new MapRequest(
          result,
          options,
          camera,
          selected,
          overlay,
          dress,
          new RequestPace(pace.anew(), true, pace.askedAt()));
    }

    /** Whether both differ in the camera alone, and that in nothing that circles hang on. */
    boolean hasSceneOf(MapRequest other) {
      return result == other.result
          && options.equals(other.options)
          && selected.equals(other.selected)
          && overlay == other.overlay
          && dress.language() == other.dress.language()
          && dress.theme() == other.dress.theme()
          && camera.projection() == other.camera.projection()
          && camera.unit() == other.camera.unit()
          && circles() == other.circles();
    }

    /** What circles are multiplied by in a picture of this size. */
    private double circles() {
      return SceneComposer.room(camera, options);
    }

    /** Of words. */
    public Language language() {
      return dress.language();
    }

    /** Of colours. */
    public MapTheme theme() {
      return dress.theme();
    }

    /** Whether names are placed as if there had been no picture before. */
    public boolean anew() {
      return pace.anew();
    }

    /**
     * Whether a hand moves what is shown at this moment: fewer links will do, and fewer names are
     * tried.
     */
    public boolean moving() {
      return pace.moving();
    }

    /** When it was asked for, as {@link System#nanoTime} has it. */
    public long askedAt() {
      return pace.askedAt();
    }
  }

  /** The picture alone; what finds marks on it follows. */
  static MapFrame of(MapRequest request, Stage stage, SharedPicture picture, MapScene scene) {
    return new MapFrame(request, stage, picture, scene, Optional.empty());
  }

  /** After another frame, whose finder of marks still holds where the marks are the same. */
  MapFrame after(MapFrame before) {
    return before != null && hasMarksOf(before.scene) ? found(before.hits) : this;
  }

  /** The same with what finds marks. */
  MapFrame with(HitIndex found) {
    return found(Optional.of(found));
  }

  private MapFrame found(Optional<HitIndex> found) {
    return new MapFrame(request, stage, picture, scene, found);
  }

  /** Whether a scene has the same links and cities. */
  boolean hasMarksOf(MapScene other) {
    return other.links() == scene.links() && other.symbols() == scene.symbols();
  }

  /** What the picture was made from. */
  ScenarioResult result() {
    return request.result();
  }

  /** Pixels per unit of layout. */
  double unit() {
    return scene.camera().unit();
  }

  /**
   * The topmost mark at a place in units of layout, of those layers that count.
   *
   * @param layers by their ids
   */
  Optional<HitIndex.Hit> at(double x, double y, Predicate<String> layers) {
    return hits.flatMap(found -> found.at(scene.camera(), x * unit(), y * unit(), layers));
  }

  /** The marks of a layer whose middle lies in a box in units of layout. */
  List<Integer> within(String layer, double left, double top, double right, double bottom) {
    double unit = unit();
    return hits.map(
            found ->
                found.within(
                    layer, scene.camera(), left * unit, top * unit, right * unit, bottom * unit))
        .orElse(List.of());
  }

  /** The circle of a city in pixels: column, row, radius; empty where it is not on the map. */
  double[] circle(int city) {
    return scene.symbols().circle(scene.camera(), city);
  }
}
