package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.markup.WholeNumbers;

/**
 * The number formats of the cells of a workbook.
 *
 * @param ids the number of the format, one a style
 * @param formats the formats by their numbers; those that are built in may be missing
 */
record CellStyles(List<Integer> ids, Map<Integer, String> formats) {

  /** Without any style. */
  static final CellStyles NONE = new CellStyles(List.of(), Map.of());

  /** Reads the part with the styles. */
  static CellStyles of(CheckedArchive archive, String part) throws IOException {
    List<Integer> ids = new ArrayList<>();
    Map<Integer, String> formats = new HashMap<>();
    try (MarkupReader reader = new MarkupReader(archive.nameOf(part), archive.open(part))) {
      boolean cells = false;
      while (reader.step()) {
        if (reader.begins("numFmt")) {
          formats.put(number(reader.value("numFmtId")), reader.value("formatCode"));
        } else if (reader.begins("cellXfs") || reader.ends("cellXfs")) {
          cells = reader.isBegin();
        } else if (cells && reader.begins("xf")) {
          ids.add(number(reader.value("numFmtId")));
        }
      }
    }
    return new CellStyles(List.copyOf(ids), Map.copyOf(formats));
  }

  private static int number(String text) {
    return WholeNumbers.of(text, 0);
  }

  /** The number of the format of a style; 0, which is none, for a style that is not there. */
  int id(String style) {
    int index = WholeNumbers.of(style, 0);
    return index >= 0 && index < ids.size() ? ids.get(index) : 0;
  }

  /** The format; empty where only its number is known. */
  String format(int id) {
    return formats.getOrDefault(id, "");
  }
}
