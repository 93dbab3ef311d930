package org.meridian.io.dataset.descriptor;

import java.util.Map;
import java.util.Optional;
import org.meridian.model.DatasetInfo;
import org.meridian.model.PairRule;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/**
 * What {@code datapackage.json} says.
 *
 * @param info for readers
 * @param pairs which pairs count
 * @param mirrors what becomes of the two values of an undirected pair that stands both ways
 * @param defaultYear the year to open with, where one is named
 * @param yearLine the line of that year
 * @param resources the files that it lists
 * @param names what attributes of cities and facts of countries are called, by their columns
 */
public record PackageDescriptor(
    DatasetInfo info,
    PairRule pairs,
    MirrorRule mirrors,
    Optional<Period> defaultYear,
    int yearLine,
    PackageResources resources,
    Map<String, LocalText> names) {

  /** Stands in for a file that could not be read, so that the others can still be checked. */
  public static final PackageDescriptor UNREAD =
      new PackageDescriptor(
          DatasetInfo.named("unread"),
          PairRule.DEFAULT,
          MirrorRule.EQUAL,
          Optional.empty(),
          0,
          PackageResources.USUAL,
          Map.of());
}
