package org.meridian.io.dataset;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.meridian.model.DatasetInfo;
import org.meridian.model.PairRule;

/**
 * What {@code datapackage.json} says.
 *
 * @param info for readers
 * @param pairs which pairs count
 * @param defaultYear the year to open with, where one is named
 * @param yearLine the line of that year
 * @param missing by file name, the texts that stand for a missing value beside the empty cell
 */
record Descriptor(
    DatasetInfo info,
    PairRule pairs,
    OptionalInt defaultYear,
    int yearLine,
    Map<String, Set<String>> missing) {

  /** Stands in for a file that could not be read, so that the others can still be checked. */
  static final Descriptor UNREAD =
      new Descriptor(DatasetInfo.named(""), PairRule.DEFAULT, OptionalInt.empty(), 0, Map.of());

  Descriptor {
    missing = Map.copyOf(missing);
  }

  Set<String> missingIn(String file) {
    return missing.getOrDefault(file, Set.of());
  }
}
