package org.meridian.io.sheet.xls;

import java.io.IOException;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.format.FormattedNumbers;
import org.meridian.model.reading.FormatCode;

/** Makes cells of the records of Excel 97 to 2003. */
final class XlsCells {

  private final String file;
  private final BookFacts facts;
  private FormattedNumbers numbers;

  /** Makes cells of one sheet; the facts are known when the first is made. */
  XlsCells(String file, BookFacts facts) {
    this.file = file;
    this.facts = facts;
  }

  /** The cell of a record; empty for a formula with text, which a record of its own brings. */
  SheetCell cell(CellValueRecordInterface record) throws IOException {
    return switch (record) {
      case NumberRecord number -> number(number.getValue(), record);
      case RKRecord number -> number(number.getRKNumber(), record);
      case LabelSSTRecord text -> SheetCell.text(shared(text));
      case LabelRecord text -> SheetCell.text(text.getValue());
      case BoolErrRecord value when value.isBoolean() -> truth(value.getBooleanValue());
      case BoolErrRecord value -> error(value.getErrorValue(), record);
      case FormulaRecord formula -> formula(formula);
      default -> SheetCell.EMPTY;
    };
  }

  private SheetCell formula(FormulaRecord formula) throws IOException {
    return switch (formula.getCachedResultTypeEnum()) {
      case CellType.NUMERIC -> number(formula.getValue(), formula);
      case CellType.BOOLEAN -> truth(formula.getCachedBooleanValue());
      case CellType.ERROR -> error(formula.getCachedErrorValue(), formula);
      default -> SheetCell.EMPTY;
    };
  }

  private SheetCell number(double value, CellValueRecordInterface record) throws IOException {
    if (!Double.isFinite(value)) {
      throw bad(record, Double.toString(value));
    }
    if (numbers == null) {
      numbers = new FormattedNumbers(facts.from1904());
    }
    int id = facts.formatId(record.getXFIndex());
    return numbers.cell(value, id, facts.format(id));
  }

  private String shared(LabelSSTRecord record) throws IOException {
    int number = record.getSSTIndex();
    return facts.text(number).orElseThrow(() -> bad(record, Integer.toString(number)));
  }

  private static SheetCell truth(boolean value) {
    return new SheetCell(CellKind.BOOLEAN, value ? "TRUE" : "FALSE", Boolean.toString(value));
  }

  private SheetCell error(int code, CellValueRecordInterface record) throws IOException {
    if (!FormulaError.isValidCode(code)) {
      throw bad(record, Integer.toString(code));
    }
    String shown = FormulaError.forInt(code).getString();
    return new SheetCell(CellKind.ERROR, shown, shown);
  }

  /** Refuses a cell for what stands in it. */
  IOException bad(CellValueRecordInterface record, String value) {
    return RefusedContentException.at(file, record.getRow() + 1, value, FormatCode.BAD_WORKBOOK);
  }
}
