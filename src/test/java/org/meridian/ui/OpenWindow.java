package org.meridian.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.meridian.model.Dataset;
import org.meridian.model.LocalText;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioMisfit;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.FaultLog;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.city.CityView;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.method.MethodPage;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.ui.ports.ScenarioStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.ports.StoredScenario;
import org.meridian.ui.profile.ProfileView;
import org.meridian.ui.ranking.RankingView;
import org.meridian.ui.shell.FeatureViews;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.shell.ViewControl;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.meridian.ui.trace.TraceView;
import org.meridian.ui.weights.WeightsView;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewGroup;
import org.meridian.view.Views;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.page.PageContent;

/**
 * The real window over the sample data, with files that are kept in memory. Map, matrix and links
 * are labels: they have journeys of their own.
 */
public final class OpenWindow {

  /** What evaluation or files threw. */
  public final List<Throwable> failures = new CopyOnWriteArrayList<>();

  /** Scenario files by path. */
  public final Map<Path, Scenario> files = new HashMap<>();

  /** Rankings that were exported, by path. */
  public final Map<Path, ScenarioResult> exported = new HashMap<>();

  /** What the pictures that were exported show, by path: a view, or cities. */
  public final Map<Path, String> views = new HashMap<>();

  /** Pages that were exported, by path. */
  public final Map<Path, PageContent> pages = new HashMap<>();

  /** Settings that were saved. */
  public final Map<String, String> saved = new HashMap<>();

  /** The work that was kept. */
  public final KeptInMemory sessions = new KeptInMemory();

  /** Comes before a scenario is written. */
  public Callable<?> beforeWrite = () -> null;

  /** What the next file dialog answers. */
  public Optional<Path> chosen = Optional.empty();

  /** What is found wrong with the next folder. */
  public List<Problem> problems = List.of();

  /** The basemap that was asked for last. */
  public BasemapChoice basemap = BasemapChoice.SHIPPED;

  /** State. */
  public final Explorer explorer;

  /** Words. */
  public final LiveMessages messages;

  /** What went wrong that the window tells the user of. */
  public final FaultLog faults = new FaultLog();

  private final Background background = new Background(2, failures::add);
  private final MainWindow workbench;

  /** Opens the window with the timeless sample; call it on the JavaFX thread. */
  public OpenWindow(Stage stage) {
    explorer = new Explorer(background.executor(), UiThread.EXECUTOR, failures::add);
    explorer.reducedMotion().set(true);
    messages = new LiveMessages(explorer.language());
    Settings settings = new Settings(memory());
    RankBands bands = new RankBands(explorer, background);
    workbench =
        new MainWindow(
            stage,
            new MainWindow.WindowServices(
                explorer, messages, background, settings, outside(), List.of(), faults),
            new FeatureViews(
                new WeightsView(explorer, messages, background),
                new CityView(explorer, messages, bands, background),
                controls(bands),
                under -> basemap = under,
                () -> {}));
    Scene scene = new Scene(workbench, 1000, 760);
    new SceneTheme(explorer, new SimpleObjectProperty<>(false)).dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    explorer.open(SampleData.timeless());
  }

  private Map<View, ViewControl> controls(RankBands bands) {
    Map<View, ViewControl> controls = new HashMap<>();
    Views.ALL.forEach(view -> controls.put(view, label(view)));
    RankingView ranking = new RankingView(explorer, messages, bands);
    controls.put(Views.RANKING, ViewControl.of(ranking, () -> chosen(Views.RANKING)));
    ProfileView profile =
        new ProfileView(explorer, messages, background, bands, this::exportProfiles);
    controls.put(
        Views.PROFILE,
        ViewControl.of(profile, profile::exported)
            .emptyWhile(explorer.comparison().cities().map(List::isEmpty)));
    TraceView trace = new TraceView(explorer, messages, background);
    controls.put(Views.TRACE, ViewControl.of(trace, trace::exported));
    ViewControl method = method();
    Views.tabs().get(ViewGroup.METHOD).forEach(view -> controls.put(view, method));
    return controls;
  }

  private ViewControl method() {
    MethodPage method =
        new MethodPage(
            explorer,
            messages,
            background,
            new MethodPage.TableFiles((result, file) -> exported.put(file, result), dialogs()));
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
        library(), store(), exporter(), dialogs(), basemaps(), sessions);
  }

  private DatasetLibrary library() {
    return new DatasetLibrary() {
      @Override
      public List<Listed> shipped() {
        return List.of(
            new Listed(DatasetOrigin.shipped("sample"), new LocalText("Sample", "样例")),
            new Listed(
                DatasetOrigin.shipped("sample-years"), new LocalText("Sample years", "样例年份")));
      }

      @Override
      public List<Listed> own(List<Path> others) {
        return List.of();
      }

      @Override
      public DatasetOrigin find(String id, List<Path> others) {
        return DatasetOrigin.shipped(id);
      }

      @Override
      public Loaded<Dataset> open(DatasetOrigin origin) {
        return Loaded.of(
            origin.id().equals("sample") ? SampleData.timeless() : SampleData.withYears());
      }

      @Override
      public Loaded<Dataset> open(Path folder) {
        return Loaded.failed(problems);
      }

      @Override
      public boolean isThere(Path path) {
        return files.containsKey(path.getFileName());
      }
    };
  }

  private ScenarioStore store() {
    return new ScenarioStore() {
      @Override
      public synchronized Loaded<StoredScenario> read(Path file) {
        return Loaded.of(stored(files.get(file.getFileName())));
      }

      @Override
      public synchronized String write(Path file, Scenario scenario, Dataset dataset) {
        new FutureTask<>(beforeWrite).run();
        files.put(file.getFileName(), scenario);
        return OpenWindow.fingerprint(scenario);
      }

      @Override
      public synchronized Optional<String> fingerprint(Path file) {
        return Optional.ofNullable(files.get(file.getFileName())).map(OpenWindow::fingerprint);
      }
    };
  }

  private static String fingerprint(Scenario scenario) {
    return Integer.toHexString(scenario.hashCode());
  }

  private StoredScenario stored(Scenario scenario) {
    return new StoredScenario() {
      @Override
      public Scenario scenario() {
        return scenario;
      }

      @Override
      public String fingerprint() {
        return OpenWindow.fingerprint(scenario);
      }

      @Override
      public List<Problem> misfits(Dataset dataset) {
        return ScenarioFit.check(scenario, dataset).stream().map(OpenWindow::problem).toList();
      }
    };
  }

  private static Problem problem(ScenarioMisfit misfit) {
    ProblemCode code = misfit.isError() ? ProblemCode.SCENARIO_NODE : ProblemCode.SCENARIO_CONTENT;
    return new Problem("f", 1, misfit.path(), misfit.value(), code, List.of(""));
  }

  private ResultExporter exporter() {
    return new ResultExporter() {
      @Override
      public void ranking(ScenarioResult result, Path file) {
        exported.put(file, result);
      }

      @Override
      public void picture(Picture picture, Path file) {
        ShownView shown = picture.shown();
        exported.put(file, shown.result());
        List<String> cities = shown.choices().profiles().cities();
        views.put(file, cities.isEmpty() ? shown.view().id() : cities.toString());
        shown.content().map(PageContent.class::cast).ifPresent(page -> pages.put(file, page));
      }

      @Override
      public void profiles(ShownView shown, Path file) {
        exported.put(file, shown.result());
        views.put(file, shown.choices().profiles().cities().toString());
      }
    };
  }

  private OwnBasemaps basemaps() {
    return new OwnBasemaps() {
      @Override
      public List<Path> listed() {
        return List.of(Path.of("maps", "approved.geojson"));
      }

      @Override
      public Loaded<Own> read(Own own) {
        return problems.isEmpty() ? Loaded.of(own) : Loaded.failed(problems);
      }

      @Override
      public boolean isOfWorld(Own own) {
        return own.file().toString().contains("world");
      }
    };
  }

  private FileDialogs dialogs() {
    return new FileDialogs() {
      @Override
      public Optional<Path> folder() {
        return chosen;
      }

      @Override
      public Optional<Path> open(DialogFileKind kind) {
        return chosen;
      }

      @Override
      public Optional<Path> save(DialogFileKind kind, String proposedName) {
        return chosen;
      }
    };
  }

  private SettingsStore memory() {
    return new SettingsStore() {
      @Override
      public Map<String, String> load() {
        return Map.of();
      }

      @Override
      public void save(Map<String, String> settings) {
        saved.putAll(settings);
      }
    };
  }

  /** The id of the city that a row of the ranking stands for, read off what the row says. */
  static String cityId(Object row) {
    return row.toString().replaceAll("(?s).*City\\[id=([^,]+),.*", "$1");
  }
}
