package org.meridian.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.model.City;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProgress;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.ports.TableImports.DecidedFile;

/**
 * Files on their way into a dataset: what is decided about each, and how it reads. Every decision
 * reads its file again in the background and ends a reading in flight. Lives on the JavaFX thread.
 */
final class ImportSession {

  /**
   * A file.
   *
   * @param path where it is
   * @param given what is decided about it
   * @param table as it read the last time; empty until it was read once
   * @param fresh whether it was read by these decisions
   */
  record FileState(Path path, GivenChoices given, Optional<ImportedTable> table, boolean fresh) {

    private FileState read(TableImports imports, ImportProgress progress) {
      return fresh
          ? this
          : new FileState(path, given, Optional.of(imports.read(path, given, progress)), true);
    }
  }

  private record Request(List<FileState> files, ReadingInFlight flight) {

    /** The files as they read; empty where the reading was cancelled. */
    private Optional<List<FileState>> read(TableImports imports) {
      List<FileState> read = new ArrayList<>();
      try {
        for (FileState file : files) {
          read.add(file.read(imports, flight.of(read.size(), files.size())));
        }
      } catch (CancellationException nobodyWaits) {
        return Optional.empty();
      }
      return flight.isCancelled() ? Optional.empty() : Optional.of(List.copyOf(read));
    }
  }

  private final ReadOnlyObjectWrapper<List<FileState>> files;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final NewestWins<Request, Optional<List<FileState>>> reading;
  private ReadingInFlight flight = new ReadingInFlight(progress::set);
  private final TableImports imports;
  private final Background background;
  private int shown;

  /**
   * Begins to read the files.
   *
   * @param first what is decided about each from the start
   */
  ImportSession(TableImports imports, Background background, List<Path> paths, GivenChoices first) {
    this.imports = imports;
    this.background = background;
    files =
        new ReadOnlyObjectWrapper<>(
            paths.stream()
                .map(path -> new FileState(path, first, Optional.empty(), false))
                .toList());
    reading =
        background.newest(request -> request.read(imports), read -> read.ifPresent(files::set));
    submit();
  }

  /** Reads what is decided now; what is being read for earlier decisions ends. */
  private void submit() {
    flight.cancel();
    flight = new ReadingInFlight(progress::set);
    progress.set(-1);
    reading.submit(new Request(files.get(), flight));
  }

  /** Reads the outlines of land. */
  void land(Consumer<ProjectedShapes> drawn) {
    background.newest((Boolean asked) -> imports.land(), drawn).submit(true);
  }

  /** Finds cities by what is typed, of which the newest counts. */
  NewestWins<String, List<City>> finding(int most, Consumer<List<City>> found) {
    return background.newest(typed -> imports.find(typed, most), found);
  }

  /** Ends what is being read: nobody waits for it. */
  void close() {
    flight.cancel();
  }

  /** How far the reading is: from 0 to 1, or -1 where nobody knows. */
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** All files; changes with every reading. */
  ReadOnlyObjectProperty<List<FileState>> files() {
    return files.getReadOnlyProperty();
  }

  /** Whether files are being read. */
  ReadOnlyBooleanProperty busy() {
    return reading.busy();
  }

  /** The file that is looked at. */
  FileState current() {
    return files.get().get(shown);
  }

  /** The file that is looked at, as it read the last time. */
  Optional<ImportedTable> table() {
    return current().table();
  }

  /** Looks at another file. */
  void look(int file) {
    shown = file;
    files.set(new ArrayList<>(files.get()));
  }

  /** Decides something about the file that is looked at. */
  void decide(GivenChoices given) {
    List<FileState> next = new ArrayList<>(files.get());
    FileState now = current();
    next.set(shown, new FileState(now.path(), given, now.table(), false));
    files.set(List.copyOf(next));
    submit();
  }

  /** Whether a dataset can be made: every file was read as decided, and holds a table. */
  boolean isReady() {
    return files.get().stream()
        .allMatch(file -> file.fresh() && file.table().filter(ImportSession::isTable).isPresent());
  }

  private static boolean isTable(ImportedTable table) {
    return !table.report().isRefused();
  }

  /** How many names of all files are open. */
  int open() {
    return files.get().stream()
        .mapToInt(file -> file.table().map(ImportedTable::open).orElse(0))
        .sum();
  }

  /** The files with what is decided about them. */
  List<DecidedFile> decided() {
    return files.get().stream().map(file -> new DecidedFile(file.path(), file.given())).toList();
  }
}
