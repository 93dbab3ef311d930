package org.meridian.io.sheet.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** What a workbook says before its first sheet: sheets, texts, formats, the begin of its days. */
final class BookFacts {

  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final List<Integer> formatIds = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private SSTRecord texts;
  private boolean from1904;

  /** Takes a record of the workbook itself. */
  void take(Record record) {
    switch (record) {
      case BoundSheetRecord sheet -> sheets.add(sheet);
      case ExtendedFormatRecord style -> formatIds.add((int) style.getFormatIndex());
      case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
      case SSTRecord table -> texts = table;
      case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
      default -> {
        // Fonts, colours and windows say nothing about values.
      }
    }
  }

  /** The sheets in the order of the tabs. */
  List<BoundSheetRecord> sheets() {
    return sheets;
  }

  /** The part of the file that a sheet is, counted from 1 by where it begins. */
  int part(BoundSheetRecord sheet) {
    long before =
        sheets.stream()
            .filter(other -> other.getPositionOfBof() < sheet.getPositionOfBof())
            .count();
    return (int) before + 1;
  }

  /** A text by its number; empty where there is none. */
  Optional<String> text(int number) {
    boolean there = texts != null && number >= 0 && number < texts.getNumUniqueStrings();
    return there ? Optional.of(texts.getString(number).getString()) : Optional.empty();
  }

  /** The number of the format of a style. */
  int formatId(int style) {
    return style >= 0 && style < formatIds.size() ? formatIds.get(style) : 0;
  }

  /** A format by its number; empty where only the number is known. */
  String format(int id) {
    return formats.getOrDefault(id, "");
  }

  /** Whether days count from 1904. */
  boolean from1904() {
    return from1904;
  }
}
