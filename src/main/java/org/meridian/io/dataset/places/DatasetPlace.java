package org.meridian.io.dataset.places;

import java.util.Optional;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.PackageSource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;

/**
 * A package that can be opened.
 *
 * @param id the id it goes by
 * @param folder where it lies as the user would type it; empty for a dataset that ships
 * @param source its files
 */
public record DatasetPlace(String id, Optional<String> folder, PackageSource source) {

  /** Reads it, with the names of countries and regions that this process's user asks for. */
  public Loaded<Dataset> open() {
    return open(UserFolder.ofThisUser());
  }

  /** Reads it, with the names of countries and regions that a user asks for. */
  public Loaded<Dataset> open(UserFolder user) {
    Loaded<Dataset> read = DatasetReader.read(source);
    return CountryNames.ofUser(CountryNames.ofPackage(read, source), user);
  }
}
