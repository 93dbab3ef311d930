package org.meridian.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.DocumentId;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.FirstOpening;
import org.meridian.ui.ports.StoredScenario;

/** Opening scenario files, and saving in place or elsewhere. */
public final class ScenarioCommands {

  private final FileTools tools;
  private final ReplacedWork replaced;

  ScenarioCommands(FileTools tools) {
    this.tools = tools;
    replaced = new ReplacedWork(tools);
  }

  /** What was saved, and whether another program had changed the file. */
  private record Saved(Path file, Optional<String> fingerprint) {}

  /** A dataset that a scenario is about, and what of the scenario does not fit it. */
  private record Fitted(DatasetOrigin origin, Loaded<Dataset> dataset, List<Problem> misfits) {}

  /** Opens the scenario that the program begins with. */
  void begin(FirstOpening first, Path file, StoredScenario stored) {
    open(file, stored, first.origin(), first.dataset());
  }

  /** Asks for a scenario file and opens it. */
  public void open() {
    tools.outside().dialogs().open(FileDialogs.DialogFileKind.SCENARIO).ifPresent(this::open);
  }

  /** Opens a scenario file. */
  public void open(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    tools
        .background()
        .run(
            () -> tools.outside().scenarios().read(absolute),
            opened -> read(absolute, opened),
            failure -> tools.reports().failure("shell.failure.open", absolute.toString(), failure));
  }

  private void read(Path file, Loaded<StoredScenario> opened) {
    tools.reports().problems(opened.value().isPresent(), FileTools.name(file), opened.problems());
    opened.value().ifPresent(stored -> fit(file, stored));
  }

  /** Reads the dataset of a scenario unless it is open, and sees whether the scenario fits it. */
  private void fit(Path file, StoredScenario stored) {
    ScenarioHistory now = tools.explorer().history().get();
    String wanted = stored.scenario().datasetId();
    boolean isOpen = now != null && now.dataset().id().equals(wanted);
    List<Path> others = tools.recents().folders();
    tools
        .background()
        .run(
            () -> isOpen ? fitted(now, stored) : fitted(wanted, others, stored),
            fitted -> fitted(file, stored, fitted),
            failure -> tools.reports().failure("shell.failure.scenarioDataset", wanted, failure));
  }

  private static Fitted fitted(ScenarioHistory now, StoredScenario stored) {
    return new Fitted(
        now.document().origin(), Loaded.of(now.dataset()), stored.misfits(now.dataset()));
  }

  private Fitted fitted(String wanted, List<Path> others, StoredScenario stored)
      throws IOException {
    DatasetOrigin origin = tools.outside().library().find(wanted, others);
    Loaded<Dataset> opened = tools.outside().library().open(origin);
    return new Fitted(
        origin, opened, opened.value().map(stored::misfits).orElseGet(opened::problems));
  }

  private void fitted(Path file, StoredScenario stored, Fitted fitted) {
    boolean fits =
        fitted.dataset().value().isPresent()
            && fitted.misfits().stream().noneMatch(Problem::isError);
    if (fits) {
      open(file, stored, fitted.origin(), fitted.dataset().value().orElseThrow());
    }
    tools.reports().problems(fits, FileTools.name(file), fitted.misfits());
  }

  private void open(Path file, StoredScenario stored, DatasetOrigin origin, Dataset dataset) {
    Scenario scenario = stored.scenario();
    replaced.keep(origin, dataset, scenario, this::open);
    DocumentId document = documentOf(file, origin);
    tools
        .documents()
        .filed(document, new ScenarioPlace(file.toString(), stored.fingerprint()), scenario);
    tools.explorer().open("shell.step.scenario", document, dataset, scenario);
    tools.recents().remember(file);
  }

  /** Opening the file that is open already goes on with the same line of work. */
  private DocumentId documentOf(Path file, DatasetOrigin origin) {
    ScenarioHistory now = tools.explorer().history().get();
    boolean same =
        now != null
            && now.document().origin().equals(origin)
            && tools.documents().isFile(now.document(), file);
    return same ? now.document() : tools.documents().another(origin);
  }

  /** Saves in the scenario's file; asks for one where it has none. */
  public void save() {
    ScenarioHistory now = tools.explorer().history().get();
    Optional<ScenarioPlace> place =
        now == null ? Optional.empty() : tools.documents().file(now.document());
    if (place.isEmpty()) {
      saveAs();
      return;
    }
    Path file = Path.of(place.get().path());
    tools
        .writes()
        .run(
            () ->
                unchanged(file, place.get()) ? write(file, now) : new Saved(file, Optional.empty()),
            saved -> saved(saved, now),
            failure ->
                tools.reports().failure("shell.failure.write", FileTools.name(file), failure));
  }

  /** Whether the file still is as it was read or written, or is not there at all. */
  private boolean unchanged(Path file, ScenarioPlace place) throws IOException {
    return tools
        .outside()
        .scenarios()
        .fingerprint(file)
        .map(place.fingerprint()::equals)
        .orElse(true);
  }

  private Saved write(Path file, ScenarioHistory now) throws IOException {
    return new Saved(
        file, Optional.of(tools.outside().scenarios().write(file, now.current(), now.dataset())));
  }

  private void saved(Saved saved, ScenarioHistory now) {
    if (saved.fingerprint().isEmpty()) {
      tools
          .reports()
          .show(
              new OverwriteDialog(
                  tools.messages(),
                  saved.file(),
                  () -> overwrite(saved.file(), now),
                  this::saveAs));
      return;
    }
    tools
        .documents()
        .filed(
            now.document(),
            new ScenarioPlace(saved.file().toString(), saved.fingerprint().get()),
            now.current());
    tools.autosave().again();
    tools.recents().remember(saved.file());
    String name = FileTools.name(saved.file());
    tools.written().accept(name);
  }

  private void overwrite(Path file, ScenarioHistory now) {
    tools
        .writes()
        .run(
            () -> write(file, now),
            saved -> saved(saved, now),
            failure ->
                tools.reports().failure("shell.failure.write", FileTools.name(file), failure));
  }

  /** Asks where to, and saves there. */
  public void saveAs() {
    ScenarioHistory now = tools.explorer().history().get();
    if (now == null) {
      return;
    }
    String label = tools.documents().current().get().label();
    String stem = label.isEmpty() ? now.dataset().id() : label;
    new ReplacedFiles(tools)
        .save(
            FileDialogs.DialogFileKind.SCENARIO,
            stem + FileDialogs.DialogFileKind.SCENARIO.ending(),
            file -> overwrite(file.toAbsolutePath().normalize(), now));
  }
}
