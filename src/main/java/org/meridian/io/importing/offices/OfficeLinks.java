package org.meridian.io.importing.offices;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.meridian.flow.HeadquarterLinks;
import org.meridian.flow.InterlockingNetwork;
import org.meridian.flow.OfficeTable;
import org.meridian.flow.OfficeTable.Office;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.OfficeUse;

/** The links that offices make between cities. */
public final class OfficeLinks {

  private OfficeLinks() {}

  /**
   * The links.
   *
   * @param use which links; not {@link OfficeUse#INDICATORS}
   * @param rows the offices
   * @param city the position of the city of a record, -1 for none: such an office makes no link
   * @param cities how many positions there are
   */
  public static LinkTable of(
      OfficeUse use, List<OfficeRow> rows, IntUnaryOperator city, int cities) {
    List<Office> offices =
        rows.stream()
            .filter(row -> city.applyAsInt(row.record()) >= 0)
            .map(row -> office(row, city.applyAsInt(row.record())))
            .toList();
    OfficeTable table = new OfficeTable(cities, offices);
    return use == OfficeUse.HEADQUARTERS
        ? HeadquarterLinks.of(table)
        : InterlockingNetwork.of(table).links();
  }

  private static Office office(OfficeRow row, int city) {
    return new Office(row.firm(), city, row.value(), 1, row.headquarters());
  }
}
