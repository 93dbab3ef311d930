package org.meridian.app.desktop;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.meridian.app.controls.ControlTools;
import org.meridian.app.controls.ControlTools.SharedChoices;
import org.meridian.app.controls.ViewControls;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.app.desktop.stage.DesktopTalks;
import org.meridian.app.figures.MapSources;
import org.meridian.app.story.StoryHandouts;
import org.meridian.model.Dataset;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.story.StepPainter;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.FaultLog;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.basis.WindowBasis;
import org.meridian.ui.city.CityView;
import org.meridian.ui.clusters.ClusterBench;
import org.meridian.ui.clusters.ClusterCardView;
import org.meridian.ui.clusters.ClusterWriting;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.comparison.SideSources;
import org.meridian.ui.controls.ClusterParts;
import org.meridian.ui.controls.ControlPane;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.files.RecentFiles;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.links.LinksView;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapTimes;
import org.meridian.ui.overlays.OverlayCommands;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.ports.KeptWork;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.presenter.PresentActions;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.shell.FeatureViews;
import org.meridian.ui.shell.FeatureViews.DetailNodes;
import org.meridian.ui.shell.FeatureViews.MapCommands;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.state.Settings;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.story.StoryServices;
import org.meridian.ui.story.StoryTools;
import org.meridian.ui.story.WindowSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.meridian.view.View;
import org.meridian.view.Views;

/** The window with everything behind it. Build and use it on the JavaFX thread. */
public final class DesktopWindow {

  private static final int THREADS = 3;

  private final Stage stage;
  private final FaultLog faults = new FaultLog();
  private final Background background = new Background(THREADS, faults::take);
  private final Settings settings;
  private final Explorer explorer;
  private final MapView map;
  private final MainWindow workbench;
  private final DesktopTalks talks;

  /**
   * What the window is built upon.
   *
   * @param figures draws maps and figures
   * @param library datasets
   * @param basemaps maps of the user's own
   * @param kept what is kept between two runs
   * @param imports tables of the user's own
   * @param system what the system asks of the look
   * @param machine screens, and dialogs that ask for files
   */
  public record DesktopServices(
      FigureFactory figures,
      DatasetLibrary library,
      OwnBasemaps basemaps,
      KeptWork kept,
      TableImports imports,
      SystemLook system,
      DesktopMachine machine) {}

  /** Builds the window; nothing is open in it yet. */
  public DesktopWindow(Stage stage, DesktopServices around) {
    this.stage = stage;
    settings = new Settings(around.kept().settings());
    explorer = new Explorer(background.executor(), UiThread.EXECUTOR, faults::take);
    UserPreferences.recall(
        settings,
        explorer,
        around.system().reducedMotion(),
        TextScale.usual(around.machine().screens().all().getFirst().height()));
    // Before the first control, which would else load the toolkit's own look.
    SceneTheme theme = new SceneTheme(explorer, around.system().dark());
    LiveMessages messages = new LiveMessages(explorer.language());
    MapChoices choices = new MapChoices(settings);
    map =
        new MapView(
            explorer,
            messages,
            choices,
            around.figures().renderer(),
            around.figures().composer(),
            background);
    ClusterBench bench =
        new ClusterBench(explorer, background, around.figures().clusters().fresh());
    UserPreferences.recall(settings, bench.sight().presented());
    GroupCommands groups = new GroupCommands(explorer, messages);
    ControlTools tools = tools(around, messages, choices, bench, groups);
    FeatureViews views =
        new FeatureViews(
            () -> controls(messages, bench),
            new DetailNodes(
                new CityView(explorer, messages, tools.bands(), background, groups),
                new FeatureViews.CalledView(
                    new ClusterCardView(explorer, messages, bench, groups), bench.called()),
                new LinksView(explorer, messages, background)),
            ViewControls.of(tools, map),
            new MapCommands(
                basemap -> choices.change(now -> now.with(basemap)),
                new OverlayCommands(
                    background,
                    around.basemaps(),
                    around.machine().dialogs().apply(stage, messages),
                    settings,
                    new FailureReports(stage, messages),
                    ids -> choices.change(now -> now.withOverlays(ids))),
                () -> map.multiples().set(!map.multiples().get())),
            new PresentActions(
                () -> present().first().run(),
                () -> present().here().run(),
                () -> present().check().run()));
    workbench =
        new MainWindow(
            stage,
            new MainWindow.WindowServices(
                new WindowBasis(explorer, messages, background),
                settings,
                outside(around, messages, bench),
                MapSources.ALL,
                faults,
                groups,
                new StoryServices(
                    around.kept().stories(),
                    new StepPainter(around.figures()),
                    new StoryHandouts(around.figures()))),
            views);
    Scene scene = new Scene(workbench);
    theme.dress(scene);
    stage.setScene(scene);
    talks =
        new DesktopTalks(
            stage,
            tools,
            new DesktopTalks.TalkHouse(
                around.machine().screens(), settings, theme::dress, faults::take),
            workbench);
    map.times().subscribe(times -> background.release());
    workbench.fillPanesAfter(map.times().map(times -> times != MapTimes.NONE));
  }

  private ControlPane controls(LiveMessages messages, ClusterBench bench) {
    return new ControlPane(
        explorer,
        messages,
        background,
        settings,
        ClusterParts.of(
            explorer,
            messages,
            bench,
            new ClusterWriting(
                kind -> export(Views.CLUSTERS, kind),
                clusters -> workbench.files().exportClusters(clusters),
                taken -> workbench.files().openNames(taken))));
  }

  private FileCommands.FileServices outside(
      DesktopServices around, LiveMessages messages, ClusterBench bench) {
    return new FileCommands.FileServices(
        around.library(),
        new ScenarioFiles(bench::keeping),
        new ResultExports(around.figures()),
        around.machine().dialogs().apply(stage, messages),
        around.basemaps(),
        around.kept().sessions(),
        around.imports());
  }

  private ControlTools tools(
      DesktopServices around,
      LiveMessages messages,
      MapChoices choices,
      ClusterBench bench,
      GroupCommands groups) {
    FileDialogs dialogs = around.machine().dialogs().apply(stage, messages);
    SideSources.SideFiles files =
        new SideSources.SideFiles(
            around.library(), new ScenarioFiles(), dialogs, new FailureReports(stage, messages));
    return new ControlTools(
        new WindowBasis(explorer, messages, background),
        new RankBands(explorer, background),
        around.figures(),
        new SharedChoices(
            choices,
            bench,
            ComparedTools.of(
                explorer, background, files, () -> new RecentFiles(settings).folders())),
        groups,
        new ControlTools.ControlFiles(
            result -> workbench.files().exportStages(result), this::export));
  }

  private void export(View view, FileDialogs.DialogFileKind kind) {
    workbench.export(view, kind);
  }

  /** Presents, and checks before a talk. */
  PresentActions present() {
    return talks.present();
  }

  /** Opens what the program begins with; what comes beside the first map waits for it. */
  void begin(FirstOpening first) {
    background.hold();
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

  /** The story that is open, and what is done with it. */
  public StoryTools story() {
    return workbench.story();
  }

  /** What the window shows, to be captured and shown again. */
  public WindowSight sight() {
    return workbench.sight();
  }

  /** The talk that is under way. */
  Optional<Presentation> talk() {
    return talks.talk();
  }

  /** The settings that the next run begins with. */
  Settings settings() {
    return settings;
  }

  /** Writes down what is to be remembered, and stops the workers. */
  public void close() {
    talks.close();
    workbench.remember();
    UserPreferences.remember(settings, explorer);
    WindowPlace.remember(stage, settings);
    settings.save();
    background.close();
  }
}
