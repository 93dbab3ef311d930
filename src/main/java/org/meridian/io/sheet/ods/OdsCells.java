package org.meridian.io.sheet.ods;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.format.FormattedNumbers;
import org.meridian.model.reading.FormatCode;

/** Reads the cells of a sheet in Open Document (part 3, 9.1.4 and 19.385). */
final class OdsCells {

  /** What failed formulas show; LibreOffice numbers some of its own. */
  private static final Pattern ERROR =
      Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|WERT!)|Err:\\d+");

  private static final double SECONDS_A_DAY = 86_400;

  private final MarkupReader reader;

  OdsCells(MarkupReader reader) {
    this.reader = reader;
  }

  /** Reads the cell that begins here, and goes to its end. */
  SheetCell read() throws IOException {
    String type = reader.value("value-type");
    String stated = stated(type);
    boolean failed = reader.has("value-type", "error");
    boolean formula = reader.attribute("formula").isPresent();
    String shown = text();
    if (failed || formula && ERROR.matcher(shown).matches()) {
      return new SheetCell(CellKind.ERROR, shown, shown);
    }
    return cell(type, stated, shown);
  }

  private String stated(String type) {
    return switch (type) {
      case "date" -> reader.value("date-value");
      case "time" -> reader.value("time-value");
      case "boolean" -> reader.value("boolean-value");
      case "string" -> reader.value("string-value");
      default -> reader.value("value");
    };
  }

  private SheetCell cell(String type, String stated, String shown) throws IOException {
    return switch (type) {
      case "float", "currency" -> number(CellKind.NUMBER, stated, shown);
      case "percentage" -> number(CellKind.PERCENTAGE, stated, shown);
      case "date" -> date(stated, shown);
      case "time" -> time(stated, shown);
      case "boolean" -> truth(stated, shown);
      default -> SheetCell.text(shown.isEmpty() ? stated : shown);
    };
  }

  private SheetCell number(CellKind kind, String stated, String shown) throws IOException {
    try {
      double number = Double.parseDouble(stated);
      if (Double.isFinite(number)
          && Character.isDigit(stated.strip().charAt(stated.strip().length() - 1))) {
        String exact = FormattedNumbers.exact(number);
        return new SheetCell(kind, shown.isEmpty() ? exact : shown, exact);
      }
    } catch (NumberFormatException unreadable) {
      throw bad(stated);
    }
    throw bad(stated);
  }

  private SheetCell date(String stated, String shown) throws IOException {
    try {
      LocalDateTime at =
          stated.contains("T")
              ? LocalDateTime.parse(stated)
              : LocalDate.parse(stated).atStartOfDay();
      String exact = FormattedNumbers.text(at);
      return new SheetCell(CellKind.DATE, shown.isEmpty() ? exact : shown, exact);
    } catch (DateTimeException unreadable) {
      throw bad(stated);
    }
  }

  /** A time of day, or a duration, which is a number of days as in Excel. */
  private SheetCell time(String stated, String shown) throws IOException {
    try {
      Duration time = Duration.parse(stated);
      if (!time.isNegative() && time.toDays() == 0) {
        String exact = LocalTime.ofNanoOfDay(time.toNanos()).toString();
        return new SheetCell(CellKind.DATE, shown.isEmpty() ? exact : shown, exact);
      }
      String days = FormattedNumbers.exact(time.toSeconds() / SECONDS_A_DAY);
      return new SheetCell(CellKind.NUMBER, shown.isEmpty() ? days : shown, days);
    } catch (DateTimeException unreadable) {
      throw bad(stated);
    }
  }

  private SheetCell truth(String stated, String shown) throws IOException {
    if (!stated.equals("true") && !stated.equals("false")) {
      throw bad(stated);
    }
    return new SheetCell(CellKind.BOOLEAN, shown.isEmpty() ? stated : shown, stated);
  }

  private IOException bad(String stated) {
    return reader.refused(stated, FormatCode.BAD_WORKBOOK);
  }

  /** The paragraphs of the cell, one a line, without its comments and drawings. */
  private String text() throws IOException {
    int inside = reader.level();
    StringBuilder text = new StringBuilder();
    int paragraphs = 0;
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("p") && reader.level() == inside + 1) {
        text.append(paragraphs++ == 0 ? "" : "\n");
        paragraph(text);
      } else if (reader.isBegin()) {
        reader.skip();
      }
    }
    return text.toString();
  }

  private void paragraph(StringBuilder text) throws IOException {
    int inside = reader.level();
    while (reader.step() && reader.level() >= inside) {
      if (reader.isText()) {
        text.append(reader.text());
      } else if (reader.isBegin()) {
        special(text);
      }
    }
  }

  private void special(StringBuilder text) throws IOException {
    switch (reader.name()) {
      case "s" -> text.append(" ".repeat(Math.max(1, Repeats.of(reader, "c"))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "annotation", "note", "ruby-text" -> reader.skip();
      default -> {
        // Spans and links only wrap the text inside them.
      }
    }
  }
}
