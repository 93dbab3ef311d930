package org.meridian.ui.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.meridian.model.Dataset;
import org.meridian.model.RecentValues;
import org.meridian.model.reading.Loaded;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.ui.background.Background;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.ScenarioStore;
import org.meridian.ui.ports.StoredScenario;

/** Where sides come from that are not of the open dataset: other datasets and scenario files. */
public final class SideSources implements OtherDatasets {

  private static final System.Logger LOG = System.getLogger(SideSources.class.getName());
  private static final int REMEMBERED = 3;

  private final Background background;
  private final SideFiles files;
  private final Supplier<List<Path>> folders;
  private final RecentValues<String, Dataset> read = new RecentValues<>(REMEMBERED, String::equals);

  /**
   * What sides are read from.
   *
   * @param library datasets
   * @param scenarios scenario files
   * @param dialogs asks for files
   * @param reports says what went wrong
   */
  public record SideFiles(
      DatasetLibrary library,
      ScenarioStore scenarios,
      FileDialogs dialogs,
      FailureReports reports) {}

  /**
   * @param folders where datasets of the user's own were opened lately
   */
  public SideSources(Background background, SideFiles files, Supplier<List<Path>> folders) {
    this.background = background;
    this.files = files;
    this.folders = folders;
  }

  @Override
  public Optional<Dataset> find(String id) {
    Optional<Dataset> kept = read.find(id);
    Optional<Dataset> found = kept.isPresent() ? kept : open(id);
    found.ifPresent(dataset -> read.put(id, dataset));
    return found;
  }

  private Optional<Dataset> open(String id) {
    try {
      return files.library().open(files.library().find(id, folders.get())).value();
    } catch (IOException absent) {
      LOG.log(System.Logger.Level.INFO, "side of a comparison: " + id, absent);
      return Optional.empty();
    }
  }

  /** The datasets that ship. */
  public List<DatasetLibrary.Listed> shipped() {
    return files.library().shipped();
  }

  /** Looks for the datasets of the user's own. */
  public void own(Consumer<List<DatasetLibrary.Listed>> found) {
    List<Path> others = folders.get();
    background.run(() -> files.library().own(others), found);
  }

  /** Asks for a scenario file and reads it. */
  void askScenario(Consumer<Scenario> taken) {
    files
        .dialogs()
        .open(FileDialogs.DialogFileKind.SCENARIO)
        .ifPresent(
            path ->
                background.run(
                    () -> files.scenarios().read(path),
                    opened -> taken(path, opened, taken),
                    failure ->
                        files.reports().failure("shell.failure.open", path.toString(), failure)));
  }

  private void taken(Path path, Loaded<StoredScenario> opened, Consumer<Scenario> taken) {
    String name = FileTools.name(path);
    files.reports().problems(opened.value().isPresent(), name, opened.problems());
    String stem = name.replace(FileDialogs.DialogFileKind.SCENARIO.ending(), "");
    opened
        .value()
        .map(StoredScenario::scenario)
        .map(scenario -> scenario.name().isEmpty() ? scenario.withName(stem) : scenario)
        .ifPresent(taken);
  }
}
