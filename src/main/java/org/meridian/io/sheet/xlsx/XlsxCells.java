package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.markup.WholeNumbers;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.format.FormattedNumbers;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;

/** Reads the cells of a sheet in Office Open XML (ECMA-376, part 1, 18.3.1.4). */
final class XlsxCells {

  private final String file;
  private final XlsxSheet sheet;
  private final CheckedArchive archive;
  private final MarkupReader reader;
  private final Problems problems;
  private final FormattedNumbers numbers;
  private int row;
  private int column;

  XlsxCells(
      String file,
      XlsxSheet sheet,
      CheckedArchive archive,
      MarkupReader reader,
      Problems problems) {
    this.file = file;
    this.sheet = sheet;
    this.archive = archive;
    this.reader = reader;
    this.problems = problems;
    numbers = new FormattedNumbers(sheet.from1904());
  }

  /** Reads the cell that begins here. */
  SheetCell read(int atRow, int atColumn) throws IOException {
    row = atRow;
    column = atColumn;
    String type = reader.attribute("t").orElse("n");
    String style = reader.value("s");
    int inside = reader.level();
    boolean formula = false;
    String value = "";
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("f")) {
        formula = true;
        reader.skip();
      } else if (reader.begins("v")) {
        value = reader.textInside();
      } else if (reader.begins("is")) {
        value = SharedTexts.richText(reader);
      }
    }
    if (value.isEmpty()) {
      return empty(formula && !type.equals("str"));
    }
    return cell(type, style, value);
  }

  private SheetCell empty(boolean uncomputed) {
    if (uncomputed) {
      problems.add(
          new Problem(
              file,
              row,
              CellAddress.letters(column),
              "",
              FormatCode.FORMULA_UNCOMPUTED,
              List.of()));
    }
    return SheetCell.EMPTY;
  }

  private SheetCell cell(String type, String style, String value) throws IOException {
    return switch (type) {
      case "n" -> number(style, value);
      case "s" -> SheetCell.text(shared(value));
      case "str" -> SheetCell.text(EscapedText.plain(value));
      case "inlineStr" -> SheetCell.text(value);
      case "b" -> truth(value);
      case "e" -> new SheetCell(CellKind.ERROR, value, value);
      case "d" -> date(value);
      default -> throw bad(type);
    };
  }

  private SheetCell number(String style, String value) throws IOException {
    double number = number(value.strip());
    int id = sheet.styles().id(style);
    return numbers.cell(number, id, sheet.styles().format(id));
  }

  private double number(String value) throws IOException {
    try {
      double number = Double.parseDouble(value);
      char last = value.charAt(value.length() - 1);
      if (Double.isFinite(number) && (Character.isDigit(last) || last == '.')) {
        return number;
      }
    } catch (NumberFormatException unreadable) {
      throw bad(value);
    }
    throw bad(value);
  }

  private String shared(String value) throws IOException {
    Optional<String> text = sheet.texts().text(archive, WholeNumbers.of(value.strip(), -1));
    if (text.isEmpty()) {
      throw bad(value);
    }
    return text.get();
  }

  private SheetCell truth(String value) throws IOException {
    return switch (value.strip()) {
      case "1", "true" -> new SheetCell(CellKind.BOOLEAN, "TRUE", "true");
      case "0", "false" -> new SheetCell(CellKind.BOOLEAN, "FALSE", "false");
      default -> throw bad(value);
    };
  }

  private SheetCell date(String value) throws IOException {
    String plain = value.strip().replaceFirst("Z$", "");
    try {
      LocalDateTime at =
          plain.contains("T") ? LocalDateTime.parse(plain) : LocalDate.parse(plain).atStartOfDay();
      String text = FormattedNumbers.text(at);
      return new SheetCell(CellKind.DATE, text, text);
    } catch (DateTimeException unreadable) {
      throw bad(value);
    }
  }

  private IOException bad(String value) {
    return RefusedContentException.at(
        file, row, CellAddress.letters(column), value, FormatCode.BAD_WORKBOOK);
  }
}
