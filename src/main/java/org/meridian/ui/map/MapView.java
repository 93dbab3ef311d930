package org.meridian.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.model.City;
import org.meridian.render.MapRenderer;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.map.multiples.MultiplesView;
import org.meridian.ui.map.pane.AreaPointing;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapFrame;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.map.pane.MapPointing;
import org.meridian.ui.map.pane.MapTimes;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSheet;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** The map with its controls, and the credits below it. */
public final class MapView extends VBox {

  /** How near a flight goes to some cities, so that those of a dense cluster can be named. */
  private static final double CLOSE_KM = 400;

  private final Explorer explorer;
  private final MapChoices choices;
  private final MapNavigator navigator;
  private final MapPane pane;
  private final CreditLine credits;
  private final MultiplesView multiples;
  private final MapFollower follower;
  private final ObjectProperty<MapOverlay> overlay = new SimpleObjectProperty<>(MapOverlay.NONE);

  /**
   * @param explorer what is shown
   * @param messages words
   * @param choices what of it is shown, and how
   * @param renderer draws; shared with exports
   * @param composer says what is drawn; shared with exports
   * @param background where drawing happens
   */
  public MapView(
      Explorer explorer,
      LiveMessages messages,
      MapChoices choices,
      MapRenderer renderer,
      SceneComposer composer,
      Background background) {
    this.explorer = explorer;
    this.choices = choices;
    navigator = new MapNavigator(choices, WordsFit::fitted, explorer.reducedMotion()::get);
    MapPane.Drawing drawing = new MapPane.Drawing(renderer, composer, background);
    pane = new MapPane(explorer, messages, navigator, new Whole(), drawing);
    multiples = new MultiplesView(explorer, messages, choices, drawing);
    follower = new MapFollower(choices, List.of(navigator, multiples.navigator()), pane::refresh);
    pane.visibleProperty().bind(multiples.active().not());
    pane.setId("map");
    pane.accessibleTextProperty().bind(messages.bind("map.area"));
    credits = new CreditLine(messages);
    getStyleClass().add("map-view");
    MapControls controls =
        new MapControls(
            messages,
            this::moving,
            new ProjectionPanel(explorer, messages, choices),
            new LayersPanel(explorer, messages, choices),
            explorer.textScale());
    controls.offer(multiples.active());
    StackPane picture = new StackPane(pane, multiples, controls);
    picture.setMinSize(0, 0);
    VBox.setVgrow(picture, Priority.ALWAYS);
    getChildren().setAll(picture, credits);
    setMinSize(0, 0);
    listen();
  }

  private void listen() {
    explorer.mapText().subscribe(size -> choices.change(now -> now.withText(size.percent())));
    choices.options().subscribe(pane::refresh);
    choices.held().subscribe(pane::refresh);
    overlay.subscribe(pane::refresh);
    // Drawing takes longest of all that follows from a new state, so it is asked for first.
    explorer.state().subscribe(follower::follow);
    explorer.selection().sought().subscribe(city -> city.ifPresent(this::bringIntoSight));
    pane.drawn().subscribe(this::tell);
  }

  /** What moves the camera of what is shown. */
  private MapNavigator moving() {
    return multiples.active().get() ? multiples.navigator() : navigator;
  }

  private void tell(MapFrame drawn) {
    if (drawn != null) {
      credits.show(drawn.scene().caption());
    }
  }

  private void bringIntoSight(String id) {
    explorer.dataset().get().cityPosition(id).stream()
        .mapToObj(explorer.dataset().get()::city)
        .filter(city -> city.isPlaced())
        .forEach(city -> navigator.show(city.longitude(), city.latitude()));
  }

  /** The open result, as chosen. */
  private final class Whole implements MapPane.Content {

    @Override
    public ScenarioResult result() {
      return explorer.result().get();
    }

    @Override
    public MapOptions options() {
      return WordsFit.drawn(choices.get(), navigator.camera().get(), isOverlaid());
    }

    @Override
    public SceneOverlay overlay() {
      return isOverlaid() ? overlay.get().scene() : SceneOverlay.NONE;
    }

    @Override
    public Set<String> lit() {
      return isOverlaid() ? overlay.get().lit() : Set.of();
    }

    @Override
    public boolean isHeld() {
      return choices.held().get() || isOverlaid() && overlay.get().held();
    }

    private boolean isOverlaid() {
      ScenarioResult now = result();
      return now != null && overlay.get().isOf(now.dataset());
    }
  }

  /**
   * The map as it is on the screen, for exports through the same renderer, with all the words that
   * a small view leaves out; null before the first picture.
   */
  public MapScene exportScene() {
    MapFrame drawn = pane.drawn().get();
    return drawn == null ? null : drawn.scene().withOptions(choices.get());
  }

  /** What an export of the map shows: small maps, or the large one, as on the screen. */
  public MapSight exportSight() {
    return sheet()
        .get()
        .map(MapSight::of)
        .or(
            () ->
                Optional.ofNullable(exportScene())
                    .map(scene -> MapSight.seen(scene.options(), scene.camera())))
        .orElse(MapSight.DEFAULT);
  }

  /** What the map shows, to be shown again; words on it are left as large as they are. */
  public MapSight standing() {
    MapOptions options = choices.get().withText(MapOptions.LEAST_TEXT);
    return navigator.isOnData() || navigator.camera().get() == null
        ? MapSight.onData(options)
        : MapSight.seen(options, navigator.camera().get());
  }

  /** Shows again what was shown, at once, on the one large map. */
  public void restore(MapSight sight) {
    multiples.active().set(false);
    choices.change(now -> sight.options().withText(now.textPercent()));
    navigator.look(sight, DataFit.extent(explorer.result().get()));
    pane.placeAnew();
  }

  /** What the view that holds the map lays over it. */
  public ObjectProperty<MapOverlay> overlay() {
    return overlay;
  }

  /** Who takes what is done with areas of the overlay. */
  public void areas(AreaPointing areas) {
    pane.pointing().areas(areas);
  }

  /** Lights an area of the overlay by its number; empty for none. */
  public void light(OptionalInt area) {
    pane.pointing().light(area);
  }

  /** Shows some cities as large as they fit. */
  public void fly(List<City> cities) {
    navigator.fly(
        PlaceExtent.of(
                cities.stream().mapToDouble(City::longitude).toArray(),
                cities.stream().mapToDouble(City::latitude).toArray())
            .closer(CLOSE_KM));
  }

  /** How long the latest pictures took from the request to the screen. */
  public ReadOnlyObjectProperty<MapTimes> times() {
    return pane.times();
  }

  /** Forgets what was measured before. */
  void forgetTimes() {
    pane.forgetTimes();
  }

  /** Whether everything asked for is on the screen. */
  public boolean isSettled() {
    return multiples.active().get() ? multiples.isSettled() : pane.isSettled();
  }

  /** The palette of the look in force. */
  public MapStyle style() {
    return MapStyle.of(MapTheme.of(explorer.dark().get()));
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    moving().zoom(factor);
  }

  /** Shows the whole map. */
  public void reset() {
    moving().reset();
  }

  /** Whether several small maps take the place of the large one. */
  public BooleanProperty multiples() {
    return multiples.active();
  }

  /** The small maps on the screen, for exports; empty while the large one is. */
  public ReadOnlyObjectProperty<Optional<MapSheet>> sheet() {
    return multiples.sheet();
  }

  MapNavigator navigator() {
    return navigator;
  }

  MapPointing pointing() {
    return pane.pointing();
  }
}
