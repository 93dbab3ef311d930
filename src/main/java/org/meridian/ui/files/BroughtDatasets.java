package org.meridian.ui.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.meridian.scenario.DatasetOrigin;

/**
 * The datasets that the open story brings with it; they go before those of this machine. Ask from
 * any thread.
 */
public final class BroughtDatasets {

  private final Set<String> ever = ConcurrentHashMap.newKeySet();
  private volatile Map<String, Path> now = Map.of();

  /** Another story is open, with folders of datasets by their ids. */
  public void set(Map<String, Path> datasets) {
    now = Map.copyOf(datasets);
    datasets.values().forEach(folder -> ever.add(folder.toString()));
  }

  /** What is set. */
  public Map<String, Path> now() {
    return now;
  }

  /** Where the dataset of an id comes from; empty for one of this machine. */
  public Optional<DatasetOrigin> origin(String id) {
    return Optional.ofNullable(now.get(id)).map(folder -> new DatasetOrigin(id, folder.toString()));
  }

  /** Whether an open dataset is the one that is meant by its id. */
  public boolean isMeant(DatasetOrigin open) {
    return origin(open.id()).map(open::equals).orElseGet(() -> !ever.contains(open.folder()));
  }
}
