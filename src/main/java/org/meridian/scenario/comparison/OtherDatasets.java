package org.meridian.scenario.comparison;

import java.util.Optional;
import org.meridian.model.Dataset;

/** Datasets that a side may be of, beside the one that is open. Finding one may take time. */
@FunctionalInterface
public interface OtherDatasets {

  /** Knows none. */
  OtherDatasets NONE = id -> Optional.empty();

  /** The dataset of an id; empty where there is none, or it cannot be read. */
  Optional<Dataset> find(String id);
}
