package org.meridian.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.importing.DatasetChange;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.ScenarioMisfit;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.ports.TableImports.BuiltPackage;
import org.meridian.ui.ports.TableImports.DecidedFile;
import org.meridian.ui.ports.TableImports.KnownSource;
import org.meridian.ui.session.SessionBar.Line;
import org.meridian.ui.text.LiveMessages;

/**
 * Offers to read the tables behind an open dataset again when one of them has changed on disk. The
 * same decisions hold, and the scenario is kept as long as it fits; a table that cannot be read
 * leaves what is open as it is. Lives on the JavaFX thread.
 */
final class ImportReload {

  private static final String STEP = "shell.step.reload";

  private final FileTools tools;
  private final TableImports imports;
  private final Map<DatasetOrigin, List<DecidedFile>> sources = new HashMap<>();
  private final Map<DatasetOrigin, Path> changed = new HashMap<>();
  private final Map<DatasetOrigin, Runnable> said = new HashMap<>();
  private final Map<DatasetOrigin, Runnable> watches = new HashMap<>();
  private final Set<DatasetOrigin> asked = new HashSet<>();

  private record Again(
      BuiltPackage built, Dataset dataset, DatasetChange change, List<ScenarioMisfit> misfits) {}

  ImportReload(FileTools tools) {
    this.tools = tools;
    imports = tools.outside().imports();
    tools.explorer().history().subscribe(this::offer);
  }

  /** Watches the files that a dataset was made of. */
  void watch(DatasetOrigin origin, List<DecidedFile> files) {
    asked.add(origin);
    sources.put(origin, files);
    Runnable watch =
        imports.watch(
            files.stream().map(DecidedFile::path).toList(),
            file -> UiThread.EXECUTOR.execute(() -> take(origin, file)));
    Optional.ofNullable(watches.put(origin, watch)).ifPresent(Runnable::run);
  }

  /** Makes a dataset again of these files, one of which is new. */
  void with(DatasetOrigin origin, List<DecidedFile> files, Path added) {
    watch(origin, files);
    reload(origin, added);
  }

  private void take(DatasetOrigin origin, Path file) {
    changed.put(origin, file);
    offer(tools.explorer().history().get());
  }

  /** A change of the dataset that is open is said, once; of another when it is opened again. */
  private void offer(ScenarioHistory now) {
    if (now == null) {
      return;
    }
    DatasetOrigin origin = now.document().origin();
    recall(origin);
    said.keySet().retainAll(List.of(origin));
    Path file = changed.get(origin);
    if (file != null && !said.containsKey(origin)) {
      said.put(
          origin,
          tools
              .bar()
              .say(
                  new Line(
                      Optional.of(origin),
                      messages -> messages.get("imports.changed", FileTools.name(file)),
                      "imports.reload",
                      () -> reload(origin, file))));
    }
  }

  /** What an earlier session imported is found when the dataset is opened for the first time. */
  private void recall(DatasetOrigin origin) {
    if (origin.folder().isEmpty() || !asked.add(origin)) {
      return;
    }
    tools
        .background()
        .run(
            () -> imports.sources(origin),
            known -> recalled(origin, known),
            failure -> tools.reports().failure("imports.sources.failure", origin.id(), failure));
  }

  private void recalled(DatasetOrigin origin, List<KnownSource> known) {
    if (known.isEmpty()) {
      return;
    }
    watch(origin, known.stream().map(KnownSource::file).toList());
    known.stream().filter(KnownSource::gone).forEach(each -> sayGone(origin, each));
    known.stream()
        .filter(KnownSource::changed)
        .findFirst()
        .ifPresent(each -> take(origin, each.file().path()));
  }

  private void sayGone(DatasetOrigin origin, KnownSource source) {
    String path = source.file().path().toString();
    tools
        .bar()
        .say(
            new Line(
                Optional.of(origin), messages -> messages.get("imports.gone", path), "", () -> {}));
  }

  private void reload(DatasetOrigin origin, Path file) {
    changed.remove(origin);
    said.remove(origin);
    ScenarioHistory now = tools.explorer().history().get();
    Dataset before = now.dataset();
    Scenario scenario = now.current();
    tools
        .background()
        .run(
            () -> again(origin, before, scenario),
            again -> open(origin, again),
            failure -> {
              tools.reports().failure("imports.reload.failure", FileTools.name(file), failure);
              take(origin, file);
            });
  }

  private Again again(DatasetOrigin origin, Dataset before, Scenario scenario) throws IOException {
    BuiltPackage built = imports.rebuild(origin, sources.get(origin));
    Dataset after = tools.outside().library().open(origin).value().orElseThrow();
    return new Again(
        built, after, DatasetChange.between(before, after), ScenarioFit.check(scenario, after));
  }

  /** What was opened or changed meanwhile is not touched but by an undoable step. */
  private void open(DatasetOrigin origin, Again again) {
    ScenarioHistory now = tools.explorer().history().get();
    if (!now.document().origin().equals(origin)) {
      return;
    }
    boolean fits =
        again.misfits().isEmpty() && ScenarioFit.check(now.current(), again.dataset()).isEmpty();
    Scenario next = fits ? now.current() : Scenario.opening(again.dataset());
    tools.explorer().open(STEP, now.document(), again.dataset(), next);
    tools
        .bar()
        .say(new Line(Optional.of(origin), words -> words(again, fits, words), "", () -> {}));
  }

  private static String words(Again again, boolean fits, LiveMessages messages) {
    DatasetChange change = again.change();
    String what =
        change.isNone()
            ? messages.get("imports.reloaded.same")
            : messages.get(
                "imports.reloaded",
                Integer.toString(change.values()),
                Integer.toString(change.links()),
                Integer.toString(change.citiesNew()),
                Integer.toString(change.citiesGone()),
                Integer.toString(change.indicatorsNew()),
                Integer.toString(change.indicatorsGone()));
    String left =
        again.built().unplaced() == 0
            ? ""
            : messages.get("imports.reloaded.unplaced", Integer.toString(again.built().unplaced()));
    String kept = messages.get(fits ? "imports.reloaded.kept" : "imports.reloaded.anew");
    return Stream.of(what, left, kept)
        .filter(part -> !part.isEmpty())
        .reduce((before, part) -> messages.get("imports.reloaded.joined", before, part))
        .orElseThrow();
  }
}
