package org.meridian.io.importing;

import java.util.List;
import java.util.Optional;
import org.meridian.io.importing.checks.KeptTexts;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.places.PlaceList;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;

/**
 * A table that was read, as a dataset is made from it.
 *
 * @param data the records
 * @param layout how it holds its values
 * @param places every place of it
 * @param ends where each record is: one column, two for links, none where no column names places
 * @param ways what becomes of links of both ways; empty where nobody decided
 * @param offices what a table of offices becomes; empty for any other layout
 * @param left whether a record is not used, because it repeats another or has no year
 */
public record ReadTable(
    RecordTable data,
    TableLayout layout,
    PlaceList places,
    List<PlaceColumn> ends,
    Optional<LinkWays> ways,
    Optional<OfficeUse> offices,
    boolean[] left) {

  /** Whether its values are those of links. */
  public boolean isLinks() {
    return layout == TableLayout.EDGES
        || layout == TableLayout.MATRIX
        || offices.filter(OfficeUse::isLinks).isPresent();
  }

  /** Which columns of texts and codes stay beside the cities; none where links are read. */
  public boolean[] kept() {
    return isLinks() || ends.isEmpty()
        ? new boolean[data.columns().size()]
        : new KeptTexts(data, layout, ends.getFirst(), left).find();
  }

  /** Copies the columns. */
  public ReadTable {
    ends = List.copyOf(ends);
  }

  /** Whether its links are those of an interlocking network, which stand one way only. */
  public boolean isInterlocking() {
    return offices.equals(Optional.of(OfficeUse.INTERLOCK));
  }

  /** Whether a link one way differs from the one back. */
  public boolean isDirected() {
    return isLinks() && !isInterlocking() && ways.orElse(LinkWays.DIRECTED) == LinkWays.DIRECTED;
  }
}
