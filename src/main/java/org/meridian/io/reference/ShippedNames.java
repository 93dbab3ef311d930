package org.meridian.io.reference;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.wording.LocalText;

/** The names of regions that come with the program, on the class path. */
public final class ShippedNames {

  private static final String FILE = "/org/meridian/layers/known_names.csv";

  private ShippedNames() {}

  /** All of them, in the order of the file. */
  public static List<KnownName> read() {
    return ShippedTable.rows(FILE).stream().map(ShippedNames::name).toList();
  }

  private static KnownName name(CSVRecord row) {
    return new KnownName(
        row.get("name_id"),
        new LocalText(row.get("name_en"), row.get("name_zh")),
        new LocalText(row.get("short_en"), row.get("short_zh")),
        Set.of(row.get("member_ids").split(" ")));
  }
}
