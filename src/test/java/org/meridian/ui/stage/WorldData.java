package org.meridian.ui.stage;

import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;

/** The datasets that ship, read once. */
public final class WorldData {

  private WorldData() {}

  /** 516 cities and their air links. */
  public static Dataset openConnectivity() {
    return read("open-connectivity");
  }

  /** A dataset that ships, by its id. */
  public static Dataset read(String id) {
    return DatasetReader.read(ShippedDatasets.find(id).orElseThrow().source())
        .value()
        .orElseThrow();
  }
}
