package org.meridian.io.dataset;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;

/**
 * The cells of all long tables.
 *
 * @param values by the position of a city
 * @param links by {@link ValuesReader#pairKey}
 * @param inside values of links that join a city with itself, by the position of the city
 */
record ValueTables(LongTable values, LongTable links, LongTable inside) {

  /** Nothing, because there are no cities or indicators to read it by. */
  ValueTables(RowLookup lookup) {
    this(new LongTable(lookup), new LongTable(lookup), new LongTable(lookup));
  }

  /** Every year that any cell names; {@link Dataset#TIMELESS} alone where none does. */
  SortedSet<Period> years() {
    SortedSet<Period> years = new TreeSet<>(values.years());
    years.addAll(links.years());
    years.addAll(inside.years());
    return years.isEmpty() ? new TreeSet<>(List.of(Dataset.TIMELESS)) : years;
  }

  /** Whether any cell is without a year. */
  boolean hasUndated() {
    return values.hasUndated() || links.hasUndated() || inside.hasUndated();
  }
}
