package org.meridian.ui.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.model.Dataset;
import org.meridian.model.RecentValues;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.ui.files.BroughtDatasets;
import org.meridian.ui.ports.DatasetLibrary;

/**
 * Finds the datasets of steps: those that the story brings, the open one, or others of this machine
 * that are read and kept for a while.
 */
public final class StoryDatasets {

  private static final int MOST = 3;

  private final DatasetLibrary library;
  private final Supplier<List<Path>> folders;
  private final BroughtDatasets brought;
  private volatile ScenarioHistory open;
  private final RecentValues<String, Dataset> read = new RecentValues<>(MOST, String::equals);

  /**
   * @param folders of packages that were opened lately
   * @param brought what the open story brings
   */
  public StoryDatasets(
      DatasetLibrary library, Supplier<List<Path>> folders, BroughtDatasets brought) {
    this.library = library;
    this.folders = folders;
    this.brought = brought;
  }

  /** What the open story brings. */
  BroughtDatasets brought() {
    return brought;
  }

  /** Says what is open; null for nothing. */
  void open(ScenarioHistory now) {
    open = now;
  }

  /**
   * The dataset of an id; reads it if need be, so not for the thread of the window.
   *
   * @throws UncheckedIOException if there is none that can be read
   */
  public Dataset find(String id) {
    return find(id, brought.origin(id));
  }

  private synchronized Dataset find(String id, Optional<DatasetOrigin> own) {
    ScenarioHistory now = open;
    if (now != null && now.dataset().id().equals(id)) {
      DatasetOrigin origin = now.document().origin();
      if (own.map(origin::equals).orElseGet(() -> brought.isMeant(origin))) {
        return now.dataset();
      }
    }
    String key = own.map(DatasetOrigin::folder).orElse(id);
    return read.get(key, () -> read(id, own));
  }

  /** The same; empty if there is none that can be read. */
  public Optional<Dataset> seek(String id) {
    return seek(id, brought.origin(id));
  }

  /** The dataset of this machine, whatever the open story brings; empty if there is none. */
  public Optional<Dataset> here(String id) {
    return seek(id, Optional.empty());
  }

  private Optional<Dataset> seek(String id, Optional<DatasetOrigin> own) {
    try {
      return Optional.of(find(id, own));
    } catch (UncheckedIOException absent) {
      return Optional.empty();
    }
  }

  private Dataset read(String id, Optional<DatasetOrigin> own) {
    try {
      DatasetOrigin origin = own.isPresent() ? own.get() : library.find(id, folders.get());
      return library.open(origin).value().orElseThrow(() -> new IOException(id));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }
}
