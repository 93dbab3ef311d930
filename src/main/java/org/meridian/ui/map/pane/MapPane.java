package org.meridian.ui.map.pane;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.meridian.render.MapRenderer;
import org.meridian.render.label.LabelBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/**
 * One map under a camera: drawn on workers, moved by hand and keys, pointed at. The JavaFX thread
 * only swaps finished pictures and moves them; nothing larger than the view is ever handed to it.
 */
public final class MapPane extends Pane {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MapNavigator navigator;
  private final Content content;
  private final PictureSurface surface = new PictureSurface();
  private final PictureSurface keySurface = new PictureSurface();
  private final MapPointing pointing;
  private final FrameLoop loop;
  private final ReadOnlyObjectWrapper<MapTimes> times = new ReadOnlyObjectWrapper<>(MapTimes.NONE);
  private final ReadOnlyObjectWrapper<MapFrame> drawn = new ReadOnlyObjectWrapper<>();
  private final HandMotion motion = new HandMotion(this::refresh);
  private MapFrame shown;
  private boolean anew;

  /** What a map shows. */
  public interface Content {

    /** The result; null while there is none. */
    ScenarioResult result();

    /** What of it is drawn, and how. */
    MapOptions options();

    /** What is laid over the map. */
    default SceneOverlay overlay() {
      return SceneOverlay.NONE;
    }

    /** Ids of cities whose links are lit beside those of selected ones. */
    default Set<String> lit() {
      return Set.of();
    }

    /** Whether a hand holds a control that changes what is shown; weights are known anyway. */
    default boolean isHeld() {
      return false;
    }
  }

  /** What draws maps, and where. */
  public record Drawing(MapRenderer renderer, SceneComposer composer, Background background) {}

  /**
   * @param navigator moves the camera; panes of one size may share it
   * @param content what is shown
   */
  public MapPane(
      Explorer explorer,
      LiveMessages messages,
      MapNavigator navigator,
      Content content,
      Drawing drawing) {
    this.explorer = explorer;
    this.messages = messages;
    this.navigator = navigator;
    this.content = content;
    getStyleClass().add("map-area");
    setFocusTraversable(true);
    surface.setManaged(false);
    keySurface.setManaged(false);
    pointing = new MapPointing(explorer, messages, this, () -> shown);
    getChildren().addAll(0, List.of(surface, keySurface));
    MapStages stages = new MapStages(drawing.renderer(), drawing.composer(), surface, keySurface);
    loop = new FrameLoop(drawing.background(), stages, new Shows());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    new MapGestures(this, navigator, pointing, this::unit);
    listen();
  }

  private void listen() {
    widthProperty().subscribe(this::takeSize);
    heightProperty().subscribe(this::takeSize);
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(Window::renderScaleXProperty)
        .subscribe(this::takeSize);
    navigator.camera().subscribe(camera -> moved());
    explorer.dataset().subscribe(dataset -> pointing.leave());
    explorer.selection().cities().subscribe(this::refresh);
    explorer.language().subscribe(this::refresh);
    explorer.dark().subscribe(this::refresh);
  }

  /** Pixels per unit of layout. */
  private double unit() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }

  private void takeSize() {
    int width = (int) Math.round(getWidth() * unit());
    int height = (int) Math.round(getHeight() * unit());
    pointing.leave();
    if (width > 0 && height > 0) {
      navigator.resize(width, height, unit());
    }
  }

  /** Places names as if there had been no picture before, until the camera moves. */
  public void placeAnew() {
    anew = true;
    refresh();
  }

  private void moved() {
    anew = false;
    slide();
    refresh();
  }

  /** Asks for a picture of what there is to be shown now, once the camera has followed. */
  public void refresh() {
    ScenarioResult result = content.result();
    MapCamera camera = navigator.camera().get();
    if (result != null && navigator.isUpToDate()) {
      MapFrame.MapRequest request =
          new MapFrame.MapRequest(
              result,
              content.options(),
              camera,
              lit(),
              content.overlay(),
              new MapDress(messages.language(), MapTheme.of(explorer.dark().get())),
              new RequestPace(anew, false, System.nanoTime()));
      loop.ask(motion.mark(request, explorer.previewing().get() || content.isHeld()));
    }
  }

  private Set<String> lit() {
    Set<String> selected = explorer.selection().cities().get();
    return selected.isEmpty() ? content.lit() : selected;
  }

  private void present(MapFrame next) {
    surface.show(next.picture(), next.scene().camera().unit());
    drawn.set(next);
    shown = next.after(shown);
    slide();
    pointing.drawHalo();
    times.set(times.get().with(next.stage(), System.nanoTime() - next.request().askedAt()));
  }

  /** Moves the picture on the screen to where the camera is now, if only that has moved. */
  private void slide() {
    MapCamera now = navigator.camera().get();
    if (drawn.get() == null || now == null) {
      return;
    }
    MapCamera then = drawn.get().scene().camera();
    if (then.projection() == now.projection() && then.scale() == now.scale()) {
      double x = (then.centreX() - now.centreX()) * now.scale() / now.unit();
      double y = (now.centreY() - then.centreY()) * now.scale() / now.unit();
      surface.move(x, y);
      pointing.slide(x, y);
    }
  }

  /** The picture on the screen; null before the first. */
  public ReadOnlyObjectProperty<MapFrame> drawn() {
    return drawn.getReadOnlyProperty();
  }

  /** How long the latest pictures took from the request to the screen. */
  public ReadOnlyObjectProperty<MapTimes> times() {
    return times.getReadOnlyProperty();
  }

  /** Forgets what was measured before. */
  public void forgetTimes() {
    times.set(MapTimes.NONE);
  }

  /** Whether everything asked for is on the screen. */
  public boolean isSettled() {
    return drawn.get() != null
        && drawn.get().stage() == MapFrame.Stage.WHOLE
        && loop.isIdle()
        && !navigator.isFlying();
  }

  public MapPointing pointing() {
    return pointing;
  }

  /** Puts on the screen what was drawn. */
  private final class Shows implements MapStages.Out {

    @Override
    public void picture(MapFrame next) {
      present(next);
    }

    @Override
    public void key(SharedPicture key, double unit, List<LabelBox> boxes) {
      keySurface.show(
          key,
          unit,
          boxes.stream()
              .map(
                  box ->
                      new BoundingBox(
                          box.left(),
                          box.top(),
                          box.right() - box.left(),
                          box.bottom() - box.top()))
              .toList());
    }

    @Override
    public void hits(MapScene scene, HitIndex hits) {
      if (shown != null && shown.hasMarksOf(scene)) {
        shown = shown.with(hits);
      }
    }
  }
}
