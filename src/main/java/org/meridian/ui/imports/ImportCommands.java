package org.meridian.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.NameDecision;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.ports.TableImports.BuiltPackage;
import org.meridian.ui.ports.TableImports.DecidedFile;
import org.meridian.ui.ports.TableImports.KnownSource;
import org.meridian.ui.session.SessionBar.Line;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;

/** Imports tables of the user's own. Decisions about names of cities hold for the next file too. */
public final class ImportCommands {

  private static final String SETTING = "import.cities";
  private static final int REMEMBERED = 2000;

  private final FileTools tools;
  private final FileCommands files;
  private final Settings settings;
  private final TableImports imports;
  private final ImportReload reload;

  /**
   * @param files opens what is no table, and what was made of tables
   * @param settings remembers decisions
   */
  public ImportCommands(FileTools tools, FileCommands files, Settings settings) {
    this.tools = tools;
    this.files = files;
    this.settings = settings;
    imports = tools.outside().imports();
    reload = new ImportReload(tools);
  }

  private record Dropped(List<Path> tables, List<Path> annexes, boolean whole) {

    static Dropped of(List<Path> paths, TableImports imports) {
      List<Path> all = paths.stream().filter(imports::isTable).toList();
      List<Path> annexes = imports.annexes(all);
      List<Path> tables = all.stream().filter(path -> !annexes.contains(path)).toList();
      return new Dropped(tables, annexes, !tables.isEmpty() && imports.isWhole(tables));
    }
  }

  /** Asks for a file and imports it. */
  public void ask() {
    tools
        .outside()
        .dialogs()
        .open(FileDialogs.DialogFileKind.IMPORT)
        .ifPresent(file -> open(List.of(file)));
  }

  /**
   * Opens files of JSON that were dropped.
   *
   * @param map runs where the first is a map and no table
   */
  public void openJson(List<Path> paths, Runnable map) {
    tools
        .background()
        .run(
            () -> imports.isMap(paths.getFirst()),
            isMap -> {
              if (isMap) {
                map.run();
              } else {
                open(paths);
              }
            });
  }

  /** Opens what was dropped: a scenario, a dataset, or tables, which are imported together. */
  public void open(List<Path> paths) {
    tools
        .background()
        .run(
            () -> Dropped.of(paths, imports),
            dropped -> {
              if (!dropped.tables().isEmpty() && !dropped.whole()) {
                importing(dropped.tables(), dropped.annexes());
              } else if (dropped.whole()) {
                build(dropped.tables());
              } else if (!dropped.annexes().isEmpty()) {
                adding(dropped.annexes());
              } else {
                files.open(paths.getFirst());
              }
            },
            failure -> tools.reports().failure("shell.failure.open", name(paths), failure));
  }

  private static String name(List<Path> paths) {
    return FileTools.name(paths.getFirst());
  }

  /** What goes with the dataset that is open: it is made again of its files and of these. */
  private void adding(List<Path> annexes) {
    DatasetOrigin origin = tools.explorer().history().get().document().origin();
    tools
        .background()
        .run(
            () -> imports.sources(origin),
            known -> {
              if (known.isEmpty()) {
                Problem alone = Problem.ofFile(name(annexes), FormatCode.ANNEX_ALONE);
                tools.reports().problems(false, name(annexes), List.of(alone));
              } else {
                reload.with(origin, joined(known, annexes), annexes.getFirst());
              }
            },
            failure -> tools.reports().failure("imports.failure", name(annexes), failure));
  }

  private static List<DecidedFile> joined(List<KnownSource> known, List<Path> annexes) {
    List<DecidedFile> all =
        known.stream()
            .map(KnownSource::file)
            .filter(file -> !annexes.contains(file.path()))
            .collect(Collectors.toCollection(ArrayList::new));
    all.addAll(decided(annexes));
    return all;
  }

  private static List<DecidedFile> decided(List<Path> whole) {
    return whole.stream().map(path -> new DecidedFile(path, GivenChoices.NONE)).toList();
  }

  private void importing(List<Path> paths, List<Path> annexes) {
    GivenChoices first = GivenChoices.NONE.withCities(remembered());
    ImportSession session = new ImportSession(imports, tools.background(), paths, first);
    ImportDialog[] dialog = new ImportDialog[1];
    dialog[0] =
        new ImportDialog(
            session,
            tools.messages(),
            annexes,
            decided -> {
              List<DecidedFile> all = new ArrayList<>(decided);
              all.addAll(decided(annexes));
              build(dialog[0], all);
            });
    tools.reports().show(dialog[0]);
  }

  private void build(ImportDialog dialog, List<DecidedFile> decided) {
    ReadingInFlight flight = dialog.building();
    build(
        decided,
        flight,
        () -> {
          dialog.built();
          dialog.close();
          remember(decided);
        },
        dialog::built);
  }

  /** Files that leave nothing to ask. */
  private void build(List<Path> whole) {
    List<DecidedFile> decided = decided(whole);
    build(decided, new ReadingInFlight(share -> {}), () -> {}, () -> {});
  }

  private void build(
      List<DecidedFile> decided, ReadingInFlight flight, Runnable done, Runnable failed) {
    tools
        .background()
        .run(
            () -> imports.build(decided, flight.of(0, 1), flight::write),
            built -> {
              done.run();
              reload.watch(built.origin(), decided);
              sayWhenOpen(built);
              files.datasets().open(built.origin());
            },
            failure -> {
              failed.run();
              if (!(failure instanceof CancellationException)) {
                String name = FileTools.name(decided.getFirst().path());
                tools.reports().failure("imports.failure", name, failure);
              }
            });
  }

  /** What was made is said of the dataset that is open, and not while another one still is. */
  private void sayWhenOpen(BuiltPackage built) {
    AtomicReference<Subscription> wait = new AtomicReference<>(Subscription.EMPTY);
    wait.set(
        tools
            .explorer()
            .history()
            .subscribe(
                (was, now) -> {
                  if (now != null && now.document().origin().equals(built.origin())) {
                    wait.get().unsubscribe();
                    say(built);
                  }
                }));
  }

  private void say(BuiltPackage built) {
    tools
        .bar()
        .say(
            new Line(
                Optional.of(built.origin()), messages -> words(built, messages), "", () -> {}));
  }

  private static String words(BuiltPackage built, LiveMessages messages) {
    String made =
        messages.get(
            built.twice() + built.linksLost() == 0 ? "imports.opened" : "imports.opened.less",
            built.origin().folder(),
            Integer.toString(built.cities()),
            Integer.toString(built.indicators()),
            Integer.toString(built.links()),
            Integer.toString(built.twice()),
            Integer.toString(built.linksLost()));
    String left = messages.get("imports.reloaded.unplaced", Integer.toString(built.unplaced()));
    return built.unplaced() == 0 ? made : messages.get("imports.reloaded.joined", made, left);
  }

  private Map<String, NameDecision> remembered() {
    Map<String, NameDecision> cities = new LinkedHashMap<>();
    for (String line : settings.list(SETTING)) {
      int tab = line.lastIndexOf('\t');
      if (tab > 0) {
        cities.put(line.substring(0, tab), NameDecision.ofText(line.substring(tab + 1)));
      }
    }
    return cities;
  }

  private void remember(List<DecidedFile> decided) {
    Map<String, NameDecision> cities = new LinkedHashMap<>();
    decided.forEach(file -> cities.putAll(file.given().cities()));
    List<String> lines = new ArrayList<>();
    cities.forEach((name, decision) -> lines.add(name + "\t" + decision.text()));
    settings.putList(SETTING, lines.subList(Math.max(0, lines.size() - REMEMBERED), lines.size()));
    settings.save();
  }
}
