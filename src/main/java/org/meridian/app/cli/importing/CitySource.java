package org.meridian.app.cli.importing;

import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.importing.KnownCities;
import org.meridian.model.Dataset;

/** The cities that names of an import are matched to. */
final class CitySource {

  private CitySource() {}

  /** The cities of a dataset by its id; of the first that ships where none is named. */
  static KnownCities of(String id, VerbOutput console) {
    return KnownCities.of(dataset(id, console).cities());
  }

  static Dataset dataset(String id, VerbOutput console) {
    String wanted = id == null ? ShippedDatasets.DEFAULT : id;
    return DataOptions.named(wanted, console);
  }
}
