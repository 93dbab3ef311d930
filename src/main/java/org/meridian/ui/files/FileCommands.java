package org.meridian.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.reading.Loaded;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.ports.FirstOpening.Asked;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.ui.ports.ScenarioStore;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.StoredScenario;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.tables.TableCopy;
import org.meridian.view.ShownView;
import org.meridian.view.table.ShownTable;

/**
 * Opening, saving and exporting. Files are read and written in the background; what is open changes
 * only once the new thing has been read whole.
 */
public final class FileCommands {

  private final FileTools tools;
  private final ReplacedFiles places;
  private final NotedWrites noted;
  private final DatasetCommands datasets;
  private final ScenarioCommands scenarios;
  private final ScenarioDatasets forScenarios;
  private Consumer<Path> stories = story -> {};
  private Consumer<Path> figures = figure -> {};

  /**
   * What the commands need from outside the window.
   *
   * @param library datasets
   * @param scenarios scenario files
   * @param exporter exports
   * @param dialogs asks for files
   * @param basemaps maps of the user's own
   * @param sessions keeps work as it changes
   * @param imports tables of the user's own
   */
  public record FileServices(
      DatasetLibrary library,
      ScenarioStore scenarios,
      ResultExporter exporter,
      FileDialogs dialogs,
      OwnBasemaps basemaps,
      SessionStore sessions,
      TableImports imports) {}

  /**
   * @param tools what all commands on files work with
   */
  public FileCommands(FileTools tools) {
    this.tools = tools;
    places = new ReplacedFiles(tools);
    noted = new NotedWrites(tools, places);
    datasets = new DatasetCommands(tools);
    scenarios = new ScenarioCommands(tools);
    forScenarios = new ScenarioDatasets(tools);
  }

  /** Opens what the program begins with. */
  public void begin(FirstOpening first) {
    tools.documents().recall(first.works());
    Optional<Asked> asked = first.asked();
    Optional<StoredScenario> scenario = asked.flatMap(Asked::scenario);
    if (scenario.isPresent()) {
      scenarios.begin(first, asked.get().path(), scenario.get());
    } else {
      datasets.begin(first);
    }
    asked.ifPresent(
        each ->
            tools.reports().problems(each.opened(), FileTools.name(each.path()), each.problems()));
    asked
        .filter(Asked::opened)
        .map(Asked::path)
        .ifPresent(
            path -> {
              tools.recents().remember(path);
              if (isStory(FileTools.name(path))) {
                stories.accept(path);
              } else if (FileDialogs.DialogFileKind.FIGURE.isNamed(FileTools.name(path))) {
                figures.accept(path);
              }
            });
  }

  /** Paths of what was opened or saved last, newest first. */
  public ObservableList<String> recents() {
    return tools.recents().paths();
  }

  /** What opens datasets. */
  public DatasetCommands datasets() {
    return datasets;
  }

  /** What opens and saves scenarios. */
  public ScenarioCommands scenarios() {
    return scenarios;
  }

  /** What opens datasets for scenarios without files. */
  public ScenarioDatasets forScenarios() {
    return forScenarios;
  }

  /** Asks where to, and exports the ranking as CSV. */
  public void exportRanking() {
    var result = tools.explorer().result().get();
    write(
        FileDialogs.DialogFileKind.TABLE,
        result.scenario().datasetId() + "-ranking",
        file -> tools.outside().exporter().ranking(result, file));
  }

  /** Asks where to, and exports all stages of a result. */
  public void exportStages(ScenarioResult result) {
    write(
        FileDialogs.DialogFileKind.TABLE,
        result.scenario().datasetId() + "-stages",
        file -> tools.outside().exporter().stages(result, file));
  }

  /** Asks where to, and exports a view as a picture; a name is proposed. */
  public void exportPicture(
      ResultExporter.Picture picture, String name, FileDialogs.DialogFileKind kind) {
    if (picture.finish().both()) {
      places.save(
          kind,
          name + kind.ending(),
          TwinPictures::files,
          file -> new TwinPictures(tools).write(picture, file));
    } else {
      write(kind, name, file -> tools.outside().exporter().picture(picture, file));
    }
  }

  /** Puts a view on the clipboard as a picture. */
  public void copyPicture(ResultExporter.Picture picture) {
    ClipboardPicture.copy(tools, picture);
  }

  /** Puts a view on the clipboard as a table in the language of the window, with all its rows. */
  public void copyTable(ShownView shown) {
    String clipboard = tools.messages().get("shell.figure.clipboard");
    tools
        .background()
        .run(
            () -> tools.outside().exporter().shown(shown, tools.messages().language()),
            table -> copied(TableCopy.copy(table)),
            failure -> tools.reports().failure("shell.failure.write", clipboard, failure));
  }

  /** Says that a table is on the clipboard. */
  public void copied(ShownTable table) {
    tools
        .written()
        .accept(tools.messages().get("table.copied", table.rows().size(), table.heads().size()));
  }

  /** Asks where to, and exports a view as a table; a name is proposed. */
  public void exportTable(ShownView shown, String name) {
    write(
        FileDialogs.DialogFileKind.TABLE,
        name,
        file -> tools.outside().exporter().table(shown, file));
  }

  /** Asks where to, and exports clusters; a name is proposed. */
  public void exportClusters(ClusterExport export) {
    String dataset = export.content().analysis().result().scenario().datasetId();
    String link = export.link().isEmpty() ? "" : "-" + export.link();
    noted.write(
        export.file().kind(),
        dataset + "-clusters-" + export.file().id() + link,
        file -> tools.outside().exporter().clusters(export, file));
  }

  /**
   * Asks for a table of known names of clusters, and reads it; what is wrong with it is shown.
   *
   * @param taken takes the names, unless they cannot be used
   */
  public void openNames(Consumer<List<KnownName>> taken) {
    FileServices outside = tools.outside();
    outside
        .dialogs()
        .open(FileDialogs.DialogFileKind.TABLE)
        .ifPresent(
            file ->
                tools
                    .background()
                    .run(
                        () -> outside.scenarios().names(file),
                        loaded -> names(file, loaded, taken),
                        failure ->
                            tools
                                .reports()
                                .failure("shell.failure.open", file.toString(), failure)));
  }

  private void names(Path file, Loaded<List<KnownName>> loaded, Consumer<List<KnownName>> taken) {
    loaded.value().ifPresent(taken);
    tools.reports().problems(loaded.value().isPresent(), file.toString(), loaded.problems());
  }

  /** Work that writes one file. */
  private interface Writing {
    void to(Path file) throws IOException;
  }

  private void write(FileDialogs.DialogFileKind kind, String stem, Writing writing) {
    noted.write(
        kind,
        stem,
        file -> {
          writing.to(file);
          return List.of();
        });
  }

  private static boolean isStory(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(FileDialogs.DialogFileKind.STORY.ending())
        || small.endsWith(FileDialogs.DialogFileKind.PACK.ending());
  }

  /** Lets someone open the files that are figures. */
  public void openFiguresBy(Consumer<Path> opening) {
    figures = opening;
  }

  /** Lets someone open the files that are stories. */
  public void openStoriesBy(Consumer<Path> opening) {
    stories = opening;
  }

  /**
   * Opens what the path names: a scenario, a story or a pack, or the folder of a dataset (or a file
   * in it).
   */
  public void open(Path path) {
    String name = FileTools.name(path);
    if (isStory(name)) {
      stories.accept(path);
    } else if (FileDialogs.DialogFileKind.FIGURE.isNamed(name)) {
      figures.accept(path);
    } else if (name.endsWith(FileDialogs.DialogFileKind.SCENARIO.ending())) {
      scenarios.open(path);
    } else if (name.endsWith(".json") || name.endsWith(".csv")) {
      datasets.open(path.toAbsolutePath().getParent());
    } else {
      datasets.open(path);
    }
  }

  /** Opens what was opened before; what is gone can be taken off the list. */
  public void reopen(Path path) {
    tools
        .background()
        .run(
            () -> tools.outside().library().isThere(path),
            there -> {
              if (there) {
                open(path);
              } else {
                tools.reports().show(new GoneDialog(tools.messages(), path, tools.recents()));
              }
            },
            failure -> tools.reports().failure("shell.failure.open", path.toString(), failure));
  }
}
