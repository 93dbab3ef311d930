package org.meridian.ui.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import org.meridian.cluster.rows.KnownName;
import org.meridian.io.reference.KnownNamesFile;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioMisfit;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.background.Background;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.comparison.SideSources;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.ui.ports.ScenarioStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.ports.StoredScenario;
import org.meridian.ui.ports.StoryOutput;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.state.Explorer;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.page.PageContent;

/** Datasets, files, exports, dialogs and settings as the window asks for them, in memory. */
public final class MemoryPorts {

  /** Scenario files by path. */
  public final Map<Path, Scenario> files = new HashMap<>();

  /** Rankings that were exported, by path. */
  public final Map<Path, ScenarioResult> exported = new HashMap<>();

  /** What the pictures that were exported show, by path: a view, or cities. */
  public final Map<Path, String> views = new HashMap<>();

  /** Pictures that were exported, by path. */
  public final Map<Path, ResultExporter.Picture> pictures = new HashMap<>();

  /** What the next file of clusters leaves empty and why. */
  public List<TextInLanguage> clusterNotes = List.of();

  /** Pages that were exported, by path. */
  public final Map<Path, PageContent> pages = new HashMap<>();

  /** Stories that were handed out, by path. */
  public final Map<Path, StoryOutput.StoryOrder> handouts = new ConcurrentHashMap<>();

  /** Whether handing out goes on until it is stopped. */
  public volatile boolean handsOutForEver;

  /** Settings that were saved. */
  public final Map<String, String> saved = new HashMap<>();

  /** The work that was kept. */
  public final KeptInMemory sessions = new KeptInMemory();

  /** Stories. */
  public final StoriesInMemory stories = new StoriesInMemory();

  /** Comes before a scenario is written. */
  public Callable<?> beforeWrite = () -> null;

  /** The id of a dataset that this machine does not have. */
  public String absent = "";

  /** What the next file dialog answers. */
  public Optional<Path> chosen = Optional.empty();

  /** What is found wrong with the next folder. */
  public List<Problem> problems = List.of();

  /** Tables of the user's own: none, until a journey brings some. */
  public TableImports imports = new NoTables();

  DatasetLibrary library() {
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
      public DatasetOrigin find(String id, List<Path> others) throws IOException {
        if (id.equals(absent)) {
          throw new IOException("no dataset " + id);
        }
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
        return files.containsKey(path.getFileName()) || pictures.containsKey(path);
      }
    };
  }

  ScenarioStore store() {
    return new ScenarioStore() {
      @Override
      public Loaded<List<KnownName>> names(Path file) {
        return KnownNamesFile.read(file);
      }

      @Override
      public synchronized Loaded<StoredScenario> read(Path file) {
        return Loaded.of(stored(files.get(file.getFileName())));
      }

      @Override
      public synchronized String write(Path file, Scenario scenario, Dataset dataset) {
        new FutureTask<>(beforeWrite).run();
        files.put(file.getFileName(), scenario);
        return MemoryPorts.fingerprint(scenario);
      }

      @Override
      public synchronized Optional<String> fingerprint(Path file) {
        return Optional.ofNullable(files.get(file.getFileName())).map(MemoryPorts::fingerprint);
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
        return MemoryPorts.fingerprint(scenario);
      }

      @Override
      public List<Problem> misfits(Dataset dataset) {
        return ScenarioFit.check(scenario, dataset).stream().map(MemoryPorts::problem).toList();
      }
    };
  }

  private static Problem problem(ScenarioMisfit misfit) {
    ProblemCode code = misfit.isError() ? ProblemCode.SCENARIO_NODE : ProblemCode.SCENARIO_CONTENT;
    return new Problem("f", 1, misfit.path(), misfit.value(), code, List.of(""));
  }

  ResultExporter exporter() {
    return new ExportsInMemory(this);
  }

  boolean handedOut(StoryOutput.StoryOrder order, Path file, ProgressMonitor watch) {
    watch.progress(1, 2);
    while (handsOutForEver && !watch.isCancelled()) {
      Thread.onSpinWait();
    }
    if (watch.isCancelled()) {
      return false;
    }
    handouts.put(file, order);
    return true;
  }

  OwnBasemaps basemaps() {
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
      public Loaded<Path> overlay(Path file) {
        return problems.isEmpty() ? Loaded.of(file) : Loaded.failed(problems);
      }

      @Override
      public boolean isOfWorld(Own own) {
        return own.file().toString().contains("world");
      }
    };
  }

  FileDialogs dialogs() {
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
      public boolean hasAskedAbout(Path file) {
        return chosen.map(Path::toAbsolutePath).filter(file.toAbsolutePath()::equals).isPresent();
      }

      @Override
      public Optional<Path> save(DialogFileKind kind, String proposedName) {
        return chosen;
      }
    };
  }

  SettingsStore settings() {
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

  /** What views of two sides share. */
  public ComparedTools compared(Explorer explorer, Background background, FailureReports reports) {
    return ComparedTools.of(
        explorer,
        background,
        new SideSources.SideFiles(library(), store(), dialogs(), reports),
        List::of);
  }
}
