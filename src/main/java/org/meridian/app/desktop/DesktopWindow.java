package org.meridian.app.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.meridian.model.Dataset;
import org.meridian.model.Source;
import org.meridian.render.figure.FigureFactory;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.FaultLog;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.city.CityView;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.files.StageFileDialogs;
import org.meridian.ui.links.LinksView;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.matrix.MatrixView;
import org.meridian.ui.method.MethodPage;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.profile.ProfileView;
import org.meridian.ui.ranking.RankingView;
import org.meridian.ui.shell.FeatureViews;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.meridian.ui.trace.TraceView;
import org.meridian.ui.weights.WeightsView;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSheet;

/** The window with everything behind it. Build and use it on the JavaFX thread. */
public final class DesktopWindow {

  private static final int THREADS = 3;

  private final Stage stage;
  private final Background background = new Background(THREADS);
  private final AtomicReference<MapScene> shownMap = new AtomicReference<>();
  private final AtomicReference<Optional<MapSheet>> shownSheet =
      new AtomicReference<>(Optional.empty());
  private final Settings settings;
  private final Explorer explorer;
  private final MapView map;
  private final MainWindow workbench;
  private final FaultLog faults = new FaultLog();

  /**
   * What the window is built upon.
   *
   * @param figures draws maps and figures
   * @param library datasets
   * @param basemaps maps of the user's own
   * @param store keeps settings
   * @param sessions keeps work
   * @param systemIsDark whether the system wears a dark look
   * @param systemReducedMotion whether the system asks for less motion
   */
  public record Surroundings(
      FigureFactory figures,
      DatasetLibrary library,
      OwnBasemaps basemaps,
      SettingsStore store,
      SessionStore sessions,
      ObservableValue<Boolean> systemIsDark,
      ObservableValue<Boolean> systemReducedMotion) {}

  /** Builds the window; nothing is open in it yet. */
  public DesktopWindow(Stage stage, Surroundings around) {
    this.stage = stage;
    settings = new Settings(around.store());
    Consumer<Throwable> failed = faults::take;
    explorer = new Explorer(background.executor(), UiThread.EXECUTOR, failed);
    UserPreferences.recall(settings, explorer, around.systemReducedMotion());
    LiveMessages messages = new LiveMessages(explorer.language());
    MapChoices choices = new MapChoices(settings);
    map =
        new MapView(
            explorer,
            messages,
            choices,
            around.figures().renderer(),
            around.figures().composer(),
            background.executor(),
            failed);
    map.times().subscribe(times -> shownMap.set(map.exportScene()));
    map.sheet().subscribe(shownSheet::set);
    MethodPage method =
        new MethodPage(
            explorer,
            messages,
            background,
            new MethodPage.Outside(new StageFiles(), new StageFileDialogs(stage, messages)),
            failed);
    RankBands bands = new RankBands(explorer, background, failed);
    ProfileView profile =
        new ProfileView(explorer, messages, background, bands, this::exportProfiles, failed);
    MatrixView matrix = new MatrixView(explorer, messages, background.executor(), failed);
    TraceView trace = new TraceView(explorer, messages, background.executor(), failed);
    FeatureViews views =
        new FeatureViews(
            new WeightsView(explorer, messages, background.executor(), failed),
            map,
            matrix,
            method,
            profile,
            new RankingView(explorer, messages, bands),
            new CityView(explorer, messages, bands, background.executor(), failed),
            new LinksView(explorer, messages, background.executor(), failed),
            trace,
            id -> choices.change(now -> now.withBasemap(id)),
            () -> map.multiples().set(!map.multiples().get()),
            matrix::order,
            profile::exported,
            method::showMakeFirst,
            method::exported,
            trace::exported);
    workbench =
        new MainWindow(
            stage,
            new MainWindow.Foundation(
                explorer,
                messages,
                background,
                settings,
                outside(around, messages),
                maps(),
                faults),
            views);
    Scene scene = new Scene(workbench);
    new SceneTheme(explorer, around.systemIsDark()).dress(scene);
    stage.setScene(scene);
  }

  private FileCommands.Outside outside(Surroundings around, LiveMessages messages) {
    return new FileCommands.Outside(
        around.library(),
        new ScenarioFiles(),
        new ResultExports(
            around.figures(), () -> Optional.ofNullable(shownMap.get()), shownSheet::get),
        new StageFileDialogs(stage, messages),
        around.basemaps(),
        around.sessions());
  }

  private void exportProfiles(FileDialogs.Kind kind) {
    workbench.exportProfiles(kind);
  }

  private static List<Source> maps() {
    return List.of(
        new Source(
            "Natural Earth 4.1.0, 1:10m, 1:50m, 1:110m (world-atlas 2.0.2)",
            "naturalearthdata.com",
            "public domain",
            "2018",
            "Natural Earth"));
  }

  /** Opens what the program begins with. */
  void begin(FirstOpening first) {
    workbench.files().begin(first);
  }

  /** Opens a dataset that is at hand. */
  public void open(Dataset dataset) {
    explorer.open(dataset);
  }

  /** The state behind the window. */
  public Explorer explorer() {
    return explorer;
  }

  /** Whether the workers have nothing to do at this moment. */
  public boolean isIdle() {
    return background.isIdle();
  }

  /** What went wrong that nobody else tells the user of. */
  public FaultLog faults() {
    return faults;
  }

  /** The map in the window. */
  public MapView map() {
    return map;
  }

  /** What is remembered. */
  Settings settings() {
    return settings;
  }

  /** Writes down what is to be remembered, and stops the workers. */
  public void close() {
    workbench.remember();
    UserPreferences.remember(settings, explorer);
    WindowPlace.remember(stage, settings);
    settings.save();
    background.close();
  }
}
