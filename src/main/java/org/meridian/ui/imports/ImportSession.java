package org.meridian.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.importing.GivenChoices;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.ports.TableImports.DecidedFile;

/**
 * Files on their way into a dataset: what is decided about each, and how it reads. Every decision
 * reads its file again in the background; the newest wins. Lives on the JavaFX thread.
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

    private FileState read(TableImports imports) {
      return fresh
          ? this
          : new FileState(path, given, Optional.of(imports.read(path, given)), true);
    }
  }

  private final ReadOnlyObjectWrapper<List<FileState>> files;
  private final NewestWins<List<FileState>, List<FileState>> reading;
  private int shown;

  /**
   * Begins to read the files.
   *
   * @param first what is decided about each from the start
   */
  ImportSession(TableImports imports, Background background, List<Path> paths, GivenChoices first) {
    files =
        new ReadOnlyObjectWrapper<>(
            paths.stream()
                .map(path -> new FileState(path, first, Optional.empty(), false))
                .toList());
    reading =
        background.newest(all -> all.stream().map(file -> file.read(imports)).toList(), files::set);
    reading.submit(files.get());
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
    reading.submit(files.get());
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
