package org.meridian.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.meridian.model.Dataset;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.Scenario;
import org.meridian.ui.background.Background;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.ports.Exporter;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.Opened;
import org.meridian.ui.ports.OwnBasemaps;
import org.meridian.ui.ports.ScenarioStore;
import org.meridian.ui.ports.StoredScenario;
import org.meridian.ui.ports.Trouble;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.Messages;

/**
 * Opening, saving and exporting. Files are read and written in the background; what is open changes
 * only once the new thing has been read whole.
 */
public final class FileCommands {

  private static final int RECENTS = 8;
  private static final String RECENT = "recent";

  private final Explorer explorer;
  private final Messages messages;
  private final Background background;
  private final Outside outside;
  private final Settings settings;
  private final Reports reports;
  private final StatusBar status;
  private final ObservableList<String> recents = FXCollections.observableArrayList();

  /**
   * What the commands need from outside the window.
   *
   * @param library datasets
   * @param scenarios scenario files
   * @param exporter exports
   * @param dialogs asks for files
   * @param basemaps maps of the user's own
   */
  public record Outside(
      DatasetLibrary library,
      ScenarioStore scenarios,
      Exporter exporter,
      FileDialogs dialogs,
      OwnBasemaps basemaps) {}

  FileCommands(
      Explorer explorer,
      Messages messages,
      Background background,
      Outside outside,
      Settings settings,
      Reports reports,
      StatusBar status) {
    this.explorer = explorer;
    this.messages = messages;
    this.background = background;
    this.outside = outside;
    this.settings = settings;
    this.reports = reports;
    this.status = status;
    recents.setAll(settings.list(RECENT));
  }

  /** Paths of what was opened or saved last, newest first. */
  ObservableList<String> recents() {
    return recents;
  }

  /** The datasets that ship. */
  List<DatasetLibrary.Shipped> shipped() {
    return outside.library().shipped();
  }

  /** Opens a dataset that ships; does nothing if it is open already. */
  public void openShipped(String id) {
    Dataset open = explorer.dataset().get();
    if (open != null && open.id().equals(id)) {
      return;
    }
    background.run(
        () -> outside.library().open(id),
        explorer::open,
        failure -> reports.failure("shell.failure.open", id, failure));
  }

  /** Asks for a folder and opens the dataset package in it. */
  void openDataset() {
    outside.dialogs().folder().ifPresent(this::openDataset);
  }

  private void openDataset(Path folder) {
    background.run(
        () -> outside.library().open(folder),
        opened -> datasetOpened(folder, opened),
        failure -> reports.failure("shell.failure.open", folder.toString(), failure));
  }

  private void datasetOpened(Path folder, Opened<Dataset> opened) {
    opened.content().ifPresent(explorer::open);
    opened.content().ifPresent(dataset -> remember(folder));
    reports.troubles(opened.content().isPresent(), name(folder), opened.troubles());
  }

  /** Asks for a scenario file and opens it. */
  void openScenario() {
    outside.dialogs().open(FileDialogs.Kind.SCENARIO).ifPresent(this::openScenario);
  }

  private void openScenario(Path file) {
    background.run(
        () -> outside.scenarios().read(file),
        opened -> scenarioRead(file, opened),
        failure -> reports.failure("shell.failure.open", file.toString(), failure));
  }

  private void scenarioRead(Path file, Opened<StoredScenario> opened) {
    reports.troubles(opened.content().isPresent(), name(file), opened.troubles());
    opened.content().ifPresent(stored -> openWith(file, stored));
  }

  /** Opens the dataset of a scenario unless it is open, and the scenario if it fits that. */
  private void openWith(Path file, StoredScenario stored) {
    Dataset open = explorer.dataset().get();
    String wanted = stored.scenario().datasetId();
    boolean isOpen = open != null && open.id().equals(wanted);
    background.run(
        () -> {
          Dataset dataset = isOpen ? open : outside.library().open(wanted);
          return new Fitted(dataset, stored.misfits(dataset));
        },
        fitted -> fitted(file, stored.scenario(), fitted),
        failure -> reports.failure("shell.failure.scenarioDataset", wanted, failure));
  }

  private record Fitted(Dataset dataset, List<Trouble> misfits) {}

  private void fitted(Path file, Scenario scenario, Fitted fitted) {
    boolean fits = fitted.misfits().stream().noneMatch(Trouble::fatal);
    if (fits && fitted.dataset() == explorer.dataset().get()) {
      explorer.commit("shell.step.scenario", now -> scenario);
    } else if (fits) {
      explorer.open(
          "shell.step.scenario",
          DocumentId.first(DatasetOrigin.shipped(scenario.datasetId())),
          fitted.dataset(),
          scenario);
    }
    if (fits) {
      remember(file);
    }
    reports.troubles(fits, name(file), fitted.misfits());
  }

  /** Asks where to, and saves the scenario. */
  void saveScenario() {
    Scenario scenario = explorer.history().get().current();
    Dataset dataset = explorer.dataset().get();
    write(
        FileDialogs.Kind.SCENARIO,
        scenario.datasetId(),
        file -> outside.scenarios().write(file, scenario, dataset),
        true);
  }

  /** Asks where to, and exports the ranking as CSV. */
  void exportRanking() {
    var result = explorer.result().get();
    write(
        FileDialogs.Kind.TABLE,
        result.scenario().datasetId() + "-ranking",
        file -> outside.exporter().ranking(result, file),
        false);
  }

  /** Asks where to, and exports a view as a picture. */
  void exportPicture(Exporter.Picture picture, FileDialogs.Kind kind) {
    String view = picture.view().name().toLowerCase(Locale.ROOT);
    write(
        kind,
        picture.result().scenario().datasetId() + "-" + view,
        file -> outside.exporter().picture(picture, file),
        false);
  }

  /** Asks where to, and exports profiles as a table or a picture. */
  void exportProfiles(Exporter.Profiles profiles, FileDialogs.Kind kind) {
    write(
        kind,
        profiles.result().scenario().datasetId() + "-profiles",
        file -> outside.exporter().profiles(profiles, file),
        false);
  }

  /** Work that writes one file. */
  private interface Writing {
    void to(Path file) throws java.io.IOException;
  }

  private void write(FileDialogs.Kind kind, String stem, Writing writing, boolean recent) {
    outside
        .dialogs()
        .save(kind, stem + kind.ending())
        .ifPresent(
            file ->
                background.run(
                    () -> {
                      writing.to(file);
                      return file;
                    },
                    written -> written(written, recent),
                    failure -> reports.failure("shell.failure.write", name(file), failure)));
  }

  private void written(Path file, boolean recent) {
    status.say(messages.get("shell.status.written", name(file)));
    if (recent) {
      remember(file);
    }
  }

  /** Opens what the path names: a scenario file, or the folder of a dataset (or a file in it). */
  void open(Path path) {
    String name = name(path);
    if (name.endsWith(FileDialogs.Kind.SCENARIO.ending())) {
      openScenario(path);
    } else if (name.endsWith(".json") || name.endsWith(".csv")) {
      openDataset(path.toAbsolutePath().getParent());
    } else {
      openDataset(path);
    }
  }

  private void remember(Path path) {
    List<String> next = new ArrayList<>(recents);
    next.remove(path.toString());
    next.addFirst(path.toString());
    recents.setAll(next.subList(0, Math.min(RECENTS, next.size())));
    settings.putList(RECENT, recents);
    settings.save();
  }

  private static String name(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }
}
