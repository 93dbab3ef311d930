package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Severity;

/** The sound small package whose resource of values declares more of itself. */
final class DeclaredValues {

  private DeclaredValues() {}

  static final String VALUES =
      """
      city_id,indicator_id,year,value
      lima,ships,2020,4
      oslo,ships,2020,2.5
      """;

  /** The sound package with members added to its resource of values. */
  static SmallPackage declaring(String members, String values) {
    return new SmallPackage()
        .text("values.csv", values)
        .replace(
            "datapackage.json",
            "\"schema\": {\"fields\": [], \"missingValues\": [\"\", \"n/a\"]}",
            members);
  }

  static double oslo(Loaded<Dataset> loaded) {
    assertThat(loaded.problems()).noneMatch(found -> found.severity() == Severity.ERROR);
    return loaded.value().orElseThrow().values(Period.of(2020)).column("ships").orElseThrow()[1];
  }
}
