package org.meridian.io.dataset;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.meridian.model.Dataset;

/**
 * The cells of both long tables.
 *
 * @param values by the position of a city
 * @param links by {@link ValuesReader#pairKey}
 */
record Tables(Cells values, Cells links) {

  /** Nothing, because there are no cities or indicators to read it by. */
  Tables(Lookup lookup) {
    this(new Cells(ValuesReader.VALUES, lookup), new Cells(ValuesReader.LINKS, lookup));
  }

  /** Every year that any cell names; {@link Dataset#TIMELESS} alone where none does. */
  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>(values.years());
    years.addAll(links.years());
    return years.isEmpty() ? new TreeSet<>(List.of(Dataset.TIMELESS)) : years;
  }
}
