package org.meridian.io.importing;

import java.io.IOException;
import java.io.InputStream;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportReport;

/** An importer that knows the cities of the dataset that opens first, made once. */
final class TestImports {

  private static final KnownCities CITIES =
      KnownCities.of(
          ShippedDatasets.find(ShippedDatasets.DEFAULT)
              .orElseThrow()
              .open()
              .value()
              .orElseThrow()
              .cities());

  private static final Importer IMPORTER = new Importer(CITIES);

  private TestImports() {}

  static KnownCities cities() {
    return CITIES;
  }

  static Importer importer() {
    return IMPORTER;
  }

  static byte[] bytes(String file) throws IOException {
    try (InputStream stream = TestImports.class.getResourceAsStream(file)) {
      return stream.readAllBytes();
    }
  }

  static ImportReport report(String text) {
    return report(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static ImportReport report(byte[] bytes) {
    return IMPORTER.read("test.csv", bytes, GivenChoices.NONE).report();
  }
}
