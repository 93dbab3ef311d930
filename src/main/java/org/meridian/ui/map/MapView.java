package org.meridian.ui.map;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.meridian.model.Dataset;
import org.meridian.render.MapRenderer;
import org.meridian.render.hit.HitIndex;
import org.meridian.render.scene.MapCamera;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapOptions;
import org.meridian.render.scene.MapScene;
import org.meridian.render.scene.SceneComposer;
import org.meridian.render.style.MapStyle;
import org.meridian.render.style.Theme;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.Picture;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.text.Messages;

/**
 * The map: cities, links and land drawn on workers, moved by hand and keys. The JavaFX thread only
 * swaps finished pictures and moves them; nothing larger than the view is ever handed to it.
 */
public final class MapView extends StackPane {

  private static final double ROOMY_WIDTH = 560;
  private static final double ROOMY_HEIGHT = 400;

  private final Explorer explorer;
  private final Messages messages;
  private final MapChoices choices;
  private final MapNavigator navigator;
  private final PictureSurface surface = new PictureSurface();
  private final PictureSurface keySurface = new PictureSurface();
  private final Pane area = new Pane();
  private final MapPointing pointing;
  private final FrameLoop loop;
  private final ReadOnlyObjectWrapper<MapTimes> times = new ReadOnlyObjectWrapper<>(MapTimes.NONE);
  private MapWish wished;
  private MapDrawn drawn;
  private MapShown shown;

  /**
   * @param explorer what is shown
   * @param messages words
   * @param choices what of it is shown, and how
   * @param renderer draws; shared with exports
   * @param composer says what is drawn; shared with exports
   * @param worker where drawing happens
   * @param failed takes what went wrong there, on the JavaFX thread
   */
  public MapView(
      Explorer explorer,
      Messages messages,
      MapChoices choices,
      MapRenderer renderer,
      SceneComposer composer,
      Executor worker,
      Consumer<Throwable> failed) {
    this.explorer = explorer;
    this.messages = messages;
    this.choices = choices;
    navigator = new MapNavigator(choices, explorer.reducedMotion()::get);
    pointing = new MapPointing(explorer, messages, area, () -> shown);
    loop =
        new FrameLoop(
            worker, new MapStages(renderer, composer, surface, keySurface), new Shows(), failed);
    getStylesheets().add(MapView.class.getResource("/org/meridian/css/map.css").toString());
    getStyleClass().add("map-view");
    prepareArea();
    ProjectionPanel projections = new ProjectionPanel(explorer, messages, choices);
    LayersPanel layers = new LayersPanel(explorer, messages, choices);
    MapControls controls = new MapControls(messages, navigator, projections, layers);
    getChildren().setAll(area, controls);
    setMinSize(0, 0);
    listen();
  }

  private void prepareArea() {
    area.setId("map");
    area.getStyleClass().add("map-area");
    area.setFocusTraversable(true);
    area.accessibleTextProperty().bind(messages.bind("map.area"));
    surface.setManaged(false);
    keySurface.setManaged(false);
    area.getChildren().addAll(0, java.util.List.of(surface, keySurface));
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(area.widthProperty());
    clip.heightProperty().bind(area.heightProperty());
    area.setClip(clip);
    new MapGestures(area, navigator, pointing, this::unit);
  }

  private void listen() {
    area.widthProperty().subscribe(this::takeSize);
    area.heightProperty().subscribe(this::takeSize);
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(Window::renderScaleXProperty)
        .subscribe(this::takeSize);
    navigator.camera().subscribe(camera -> moved());
    choices.options().subscribe(this::wish);
    explorer.result().subscribe(this::wish);
    explorer.dataset().subscribe(this::newDataset);
    explorer.selection().cities().subscribe(this::wish);
    explorer.selection().sought().subscribe(city -> city.ifPresent(this::bringIntoSight));
    explorer.language().subscribe(this::wish);
    explorer.dark().subscribe(this::wish);
  }

  /** Pixels per unit of layout. */
  private double unit() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }

  private void takeSize() {
    int width = (int) Math.round(area.getWidth() * unit());
    int height = (int) Math.round(area.getHeight() * unit());
    if (width > 0 && height > 0) {
      navigator.resize(width, height, unit());
    }
  }

  /** A node of one dataset's index means nothing in another's. */
  private void newDataset(Dataset dataset) {
    if (dataset != null) {
      choices.change(now -> now.withSymbolNode(""));
    }
  }

  private void bringIntoSight(String id) {
    explorer.dataset().get().cityPosition(id).stream()
        .mapToObj(explorer.dataset().get()::city)
        .filter(city -> city.isPlaced())
        .forEach(city -> navigator.show(city.longitude(), city.latitude()));
  }

  private void moved() {
    slide();
    wish();
  }

  private void wish() {
    ScenarioResult result = explorer.result().get();
    MapCamera camera = navigator.camera().get();
    if (result != null && camera != null) {
      wished =
          new MapWish(
              result,
              fitted(choices.get(), camera),
              camera,
              explorer.selection().cities().get(),
              messages.language(),
              explorer.dark().get() ? Theme.DARK : Theme.LIGHT,
              System.nanoTime());
      loop.wish(wished);
    }
  }

  /** A small view has no room for words beside the map: they would cover it. */
  private static MapOptions fitted(MapOptions chosen, MapCamera camera) {
    boolean roomy =
        camera.width() >= ROOMY_WIDTH * camera.unit()
            && camera.height() >= ROOMY_HEIGHT * camera.unit();
    return roomy
        ? chosen
        : chosen
            .with(MapLayer.LEGEND, false)
            .with(MapLayer.CAPTION, false)
            .with(MapLayer.SOURCES, false);
  }

  private void present(MapDrawn next) {
    double unit = next.scene().camera().unit();
    surface.show(next.picture(), unit);
    drawn = next;
    shown =
        shown == null
            ? new MapShown(next.result(), next.scene(), null)
            : shown.then(next.result(), next.scene());
    slide();
    pointing.drawHalo();
    times.set(times.get().with(next.stage(), System.nanoTime() - next.askedAt()));
  }

  /** Moves the picture on the screen to where the camera is now, if only that has moved. */
  private void slide() {
    MapCamera now = navigator.camera().get();
    if (drawn == null || now == null) {
      return;
    }
    MapCamera then = drawn.scene().camera();
    if (then.projection() == now.projection() && then.scale() == now.scale()) {
      double x = (then.centreX() - now.centreX()) * now.scale() / now.unit();
      double y = (now.centreY() - then.centreY()) * now.scale() / now.unit();
      surface.move(x, y);
      pointing.slide(x, y);
    }
  }

  /**
   * The map as it is on the screen, for exports through the same renderer, with all the words that
   * a small view leaves out; null before the first picture.
   */
  public MapScene exportScene() {
    if (drawn == null) {
      return null;
    }
    MapScene scene = drawn.scene();
    return new MapScene(
        scene.camera(),
        choices.get(),
        scene.style(),
        scene.language(),
        scene.symbols(),
        scene.links(),
        scene.corridors(),
        scene.tints(),
        scene.labels(),
        scene.selected(),
        scene.legend(),
        scene.caption());
  }

  /** How long the latest pictures took from the wish to the screen. */
  public ReadOnlyObjectProperty<MapTimes> times() {
    return times.getReadOnlyProperty();
  }

  /** Forgets what was measured before. */
  void forgetTimes() {
    times.set(MapTimes.NONE);
  }

  /** Whether everything wished for is on the screen. */
  public boolean isSettled() {
    return drawn != null
        && drawn.stage() == MapDrawn.Stage.WHOLE
        && loop.isIdle()
        && !navigator.isFlying();
  }

  /** The palette of the look in force. */
  public MapStyle style() {
    return MapStyle.of(explorer.dark().get() ? Theme.DARK : Theme.LIGHT);
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    navigator.zoom(factor);
  }

  /** Shows the whole map. */
  public void reset() {
    navigator.reset();
  }

  MapNavigator navigator() {
    return navigator;
  }

  MapPointing pointing() {
    return pointing;
  }

  /** Puts on the screen what was drawn. */
  private final class Shows implements MapStages.Out {

    @Override
    public void picture(MapDrawn next) {
      present(next);
    }

    @Override
    public void key(Picture key, double unit) {
      keySurface.show(key, unit);
    }

    @Override
    public void hits(MapScene scene, HitIndex hits) {
      if (shown != null && shown.scene().links() == scene.links()) {
        shown = shown.with(hits);
      }
    }
  }
}
