package org.meridian.view.links;

import java.text.Collator;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;

/** The places of cities in the order of their names. */
final class CityNameOrder {

  private CityNameOrder() {}

  /** For each city its place, from 0, among the names of a language. */
  static int[] places(Dataset dataset, Language language) {
    Collator collator = Collator.getInstance(language.locale());
    int[] sorted =
        IntStream.range(0, dataset.cities().size())
            .boxed()
            .sorted(
                Comparator.comparing(
                    city -> collator.getCollationKey(dataset.city(city).name().in(language))))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[sorted.length];
    for (int place = 0; place < sorted.length; place++) {
      places[sorted[place]] = place;
    }
    return places;
  }
}
