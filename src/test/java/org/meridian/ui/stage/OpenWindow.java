package org.meridian.ui.stage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.render.figure.blocks.BlockPainter;
import org.meridian.render.figure.tiers.PyramidPainter;
import org.meridian.render.story.StepPainter;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.FaultLog;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.basis.WindowBasis;
import org.meridian.ui.city.CityView;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.comparison.SidesView;
import org.meridian.ui.data.DataView;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.groups.GroupsView;
import org.meridian.ui.groups.blocks.BlocksView;
import org.meridian.ui.method.MethodPage;
import org.meridian.ui.overlays.OverlayCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.presenter.PresentActions;
import org.meridian.ui.profile.ProfileView;
import org.meridian.ui.query.QueryView;
import org.meridian.ui.ranking.ClusterTags;
import org.meridian.ui.ranking.RankingView;
import org.meridian.ui.shell.FeatureViews;
import org.meridian.ui.shell.FeatureViews.DetailNodes;
import org.meridian.ui.shell.FeatureViews.MapCommands;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.state.Settings;
import org.meridian.ui.story.StoryServices;
import org.meridian.ui.story.StoryTools;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.meridian.ui.tiers.PyramidView;
import org.meridian.ui.trace.TraceView;
import org.meridian.ui.weights.WeightsView;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewGroup;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.map.options.BasemapChoice;

/** The real window over the sample data and memory; views with their own journeys are labels. */
public final class OpenWindow {

  /** Files, dialogs and settings. */
  public final MemoryPorts ports = new MemoryPorts();

  /** Ids of the layers of the user's own that were asked for last. */
  public List<String> overlays = List.of();

  /** The basemap that was asked for last. */
  public BasemapChoice basemap = BasemapChoice.SHIPPED;

  /** State. */
  public final Explorer explorer;

  /** Words. */
  public final LiveMessages messages;

  /** What went wrong that the window tells the user of. */
  public final FaultLog faults = new FaultLog();

  private final Background background;
  private final MainWindow workbench;

  /** Opens the window with the timeless sample; call it on the JavaFX thread. */
  OpenWindow(Stage stage, Consumer<Throwable> failed) {
    background = new Background(2, failed);
    explorer = new Explorer(background.executor(), UiThread.EXECUTOR, failed);
    explorer.reducedMotion().set(true);
    messages = new LiveMessages(explorer.language());
    Settings settings = new Settings(ports.settings());
    RankBands bands = new RankBands(explorer, background);
    GroupCommands groups = new GroupCommands(explorer, messages);
    workbench =
        new MainWindow(
            stage,
            new MainWindow.WindowServices(
                new WindowBasis(explorer, messages, background),
                settings,
                outside(),
                List.of(),
                faults,
                groups,
                new StoryServices(
                    ports.stories, new StepPainter(ShippedFigures.create()), ports::handedOut)),
            new FeatureViews(
                () -> new WeightsView(explorer, messages, background),
                new DetailNodes(
                    new CityView(explorer, messages, bands, background, groups),
                    new FeatureViews.CalledView(new Label(), new SimpleIntegerProperty()),
                    new Label("links")),
                controls(stage, bands, groups),
                new MapCommands(
                    under -> basemap = under,
                    new OverlayCommands(
                        background,
                        ports.basemaps(),
                        ports.dialogs(),
                        settings,
                        new FailureReports(stage, messages),
                        ids -> overlays = ids),
                    () -> {}),
                PresentActions.NONE));
    workbench.fillPanesAfter(new SimpleObjectProperty<>(true));
    Scene scene = new Scene(workbench, 1000, 760);
    new SceneTheme(explorer, new SimpleObjectProperty<>(false)).dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    explorer.open(SampleData.timeless());
  }

  private Map<View, ViewControl> controls(Stage stage, RankBands bands, GroupCommands groups) {
    Map<View, ViewControl> controls = new HashMap<>();
    Views.ALL.forEach(view -> controls.put(view, label(view)));
    RankingView ranking = new RankingView(explorer, messages, background, bands, ClusterTags.NONE);
    controls.put(Views.RANKING, ViewControl.of(ranking, () -> chosen(Views.RANKING)));
    ProfileView profile =
        new ProfileView(
            explorer,
            messages,
            background,
            bands,
            new ClusterFinder(List.of()),
            this::exportProfiles);
    controls.put(
        Views.PROFILE,
        ViewControl.of(profile, profile::exported)
            .emptyWhile(explorer.comparison().cities().map(List::isEmpty)));
    DataView data = new DataView(explorer, messages, background, kind -> {});
    controls.put(Views.DATA, ViewControl.of(data, data::exported));
    ComparedTools compared =
        ports.compared(explorer, background, new FailureReports(stage, messages));
    SidesView sides = new SidesView(explorer, messages, background, compared, kind -> {});
    controls.put(Views.COMPARE, ViewControl.of(sides, sides::exported));
    GroupsView table =
        new GroupsView(
            explorer,
            messages,
            background,
            new ClusterFinder(List.of()),
            groups,
            OtherDatasets.NONE,
            kind -> {});
    controls.put(Views.GROUPS, ViewControl.of(table, table::exported));
    PyramidView pyramid =
        new PyramidView(
            explorer,
            messages,
            background,
            new PyramidPainter(BundledTypefaces.bundled()),
            groups,
            kind -> {});
    controls.put(Views.PYRAMID, ViewControl.of(pyramid, pyramid::exported));
    BlocksView blocks =
        new BlocksView(
            explorer,
            messages,
            background,
            new BlockPainter(BundledTypefaces.bundled()),
            new ClusterFinder(List.of()),
            kind -> {});
    controls.put(Views.BLOCKS, ViewControl.of(blocks, blocks::exported));
    QueryView query =
        new QueryView(explorer, messages, background, groups, OtherDatasets.NONE, kind -> {});
    controls.put(Views.QUERY, ViewControl.of(query, query::exported));
    new OpenCharts(explorer, messages, background).add(controls, compared);
    TraceView trace = new TraceView(explorer, messages, background);
    controls.put(
        Views.TRACE,
        ViewControl.of(trace, trace::exported)
            .emptyWhile(explorer.tracing().traced().map(Optional::isEmpty)));
    ViewControl method = method();
    Views.tabs().get(ViewGroup.METHOD).forEach(view -> controls.put(view, method));
    return controls;
  }

  private ViewControl method() {
    MethodPage method =
        new MethodPage(
            explorer, messages, background, result -> workbench.files().exportStages(result));
    return ViewControl.of(method, method::exported).turning(method::turnTo);
  }

  private ViewControl label(View view) {
    return ViewControl.of(new Label(view.id()), () -> chosen(view));
  }

  private Optional<ShownView> chosen(View view) {
    return Optional.ofNullable(explorer.result().get())
        .map(result -> ShownView.chosen(view, result, ViewChoices.DEFAULT));
  }

  private void exportProfiles(FileDialogs.DialogFileKind kind) {
    workbench.export(Views.PROFILE, kind);
  }

  private FileCommands.FileServices outside() {
    return new FileCommands.FileServices(
        ports.library(),
        ports.store(),
        ports.exporter(),
        ports.dialogs(),
        ports.basemaps(),
        ports.sessions,
        ports.imports);
  }

  /** The id of the city that a row of the ranking stands for, read off what the row says. */
  static String cityId(Object row) {
    return row.toString().replaceAll("(?s).*City\\[id=([^,]+),.*", "$1");
  }

  /** The story that is open, and what is done with it. */
  public StoryTools story() {
    return workbench.story();
  }

  /** Brings a view of the middle to the front. */
  public void turnTo(View view) {
    ((ViewTabs) workbench.lookup("#centre")).turnTo(view);
  }

  /** Brings a tab of the middle to the front. */
  public void turnTo(String tab) {
    ((ViewTabs) workbench.lookup("#centre")).turnTo(tab);
  }

  /** The view on top of the middle. */
  public View top() {
    return ((ViewTabs) workbench.lookup("#centre")).top().getValue();
  }

  /** Drops a file on the window. */
  public void open(Path file) {
    workbench.drop(List.of(file));
  }
}
