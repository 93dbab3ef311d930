package org.meridian.io.dataset.places;

import java.util.List;
import java.util.Optional;
import org.meridian.io.dataset.PackageSource;

/** The datasets that come with the program, on the class path. */
public final class ShippedDatasets {

  /** The one that opens first. */
  public static final String DEFAULT = "open-connectivity";

  private static final List<String> IDS =
      List.of(DEFAULT, "interconnectivity-2021", "rankings-2019-2022");
  private static final String ROOT = "/org/meridian/datasets/";

  private ShippedDatasets() {}

  /** All of them, the default first. */
  public static List<DatasetPlace> list() {
    return IDS.stream().map(ShippedDatasets::place).toList();
  }

  /** One of them by its id. */
  public static Optional<DatasetPlace> find(String id) {
    return IDS.contains(id) ? Optional.of(place(id)) : Optional.empty();
  }

  private static DatasetPlace place(String id) {
    return new DatasetPlace(id, Optional.empty(), PackageSource.classPath(ROOT + id + "/"));
  }
}
