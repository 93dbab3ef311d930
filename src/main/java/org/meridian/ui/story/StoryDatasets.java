package org.meridian.ui.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.model.Dataset;
import org.meridian.ui.ports.DatasetLibrary;

/** Finds the datasets of steps: the open one, or others that are read and kept for a while. */
public final class StoryDatasets {

  private static final int MOST = 3;

  private final DatasetLibrary library;
  private final Supplier<List<Path>> folders;
  private volatile Dataset open;
  private final Map<String, Dataset> read =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Dataset> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param folders of packages that were opened lately
   */
  public StoryDatasets(DatasetLibrary library, Supplier<List<Path>> folders) {
    this.library = library;
    this.folders = folders;
  }

  /** Says which dataset is open; null for none. */
  void open(Dataset dataset) {
    open = dataset;
  }

  /**
   * The dataset of an id; reads it if need be, so not for the thread of the window.
   *
   * @throws UncheckedIOException if there is none that can be read
   */
  public synchronized Dataset find(String id) {
    Dataset now = open;
    if (now != null && now.id().equals(id)) {
      return now;
    }
    return read.computeIfAbsent(id, this::read);
  }

  /** The same; empty if there is none that can be read. */
  public Optional<Dataset> seek(String id) {
    try {
      return Optional.of(find(id));
    } catch (UncheckedIOException absent) {
      return Optional.empty();
    }
  }

  private Dataset read(String id) {
    try {
      return library
          .open(library.find(id, folders.get()))
          .value()
          .orElseThrow(() -> new IOException(id));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }
}
