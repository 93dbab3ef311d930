package org.meridian.io.dataset;

import java.util.Optional;
import org.meridian.io.Loaded;
import org.meridian.model.Dataset;

/**
 * A package that can be opened.
 *
 * @param id the id it goes by
 * @param folder where it lies as the user would type it; empty for a dataset that ships
 * @param source its files
 */
public record DatasetPlace(String id, Optional<String> folder, PackageSource source) {

  /** Reads it. */
  public Loaded<Dataset> open() {
    return DatasetReader.read(source);
  }
}
