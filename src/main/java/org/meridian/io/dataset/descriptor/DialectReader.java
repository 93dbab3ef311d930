package org.meridian.io.dataset.descriptor;

import java.util.List;
import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.io.table.CsvDialect;
import org.meridian.model.reading.ProblemCode;

/** Reads the {@code dialect} of a resource; what cannot be followed is named. */
final class DialectReader {

  /** Members that change nothing here. */
  private static final Set<String> HARMLESS =
      Set.of("csvddfVersion", "$schema", "name", "title", "description", "caseSensitiveHeader");

  /** Members that {@link #read} follows. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "delimiter",
          "lineTerminator",
          "quoteChar",
          "doubleQuote",
          "escapeChar",
          "nullSequence",
          "skipInitialSpace",
          "header",
          "headerRows",
          "commentChar",
          "decimalChar",
          "groupChar");

  private static final Set<String> LINE_ENDS = Set.of("\n", "\r\n", "\r");

  private final JsonFile json;
  private final String dialect;
  private final String name;
  private final List<String> columns;
  private boolean supported = true;

  DialectReader(JsonFile json, String pointer, String name, List<String> columns) {
    this.json = json;
    this.dialect = pointer + "/dialect";
    this.name = name;
    this.columns = columns;
  }

  CsvDialect read() {
    refuseOthers();
    if (has("lineTerminator") && !LINE_ENDS.contains(text("lineTerminator"))) {
      refuse("lineTerminator");
    }
    char escape = mark("escapeChar", CsvDialect.NONE);
    boolean doubled = json.truth(dialect + "/doubleQuote", escape == CsvDialect.NONE);
    if (doubled && escape != CsvDialect.NONE) {
      refuse("doubleQuote");
    }
    boolean unquoted = has("quoteChar") && text("quoteChar").isEmpty();
    CsvDialect read =
        new CsvDialect(
            mark("delimiter", ','),
            unquoted ? CsvDialect.NONE : mark("quoteChar", '"'),
            escape,
            mark("commentChar", CsvDialect.NONE),
            json.truth(dialect + "/skipInitialSpace", false),
            header() ? List.of() : columns);
    if (!read.isClear()) {
      refuse("delimiter");
    }
    return read;
  }

  private void refuseOthers() {
    boolean inPlace = json.root().at(dialect).isObject();
    for (String member : inPlace ? json.keys(dialect) : List.<String>of()) {
      if (!FOLLOWED.contains(member) && !HARMLESS.contains(member)) {
        refuse(member);
      }
    }
  }

  /** Whether the first row holds the names; without it the schema must. */
  private boolean header() {
    int rows =
        json.root().at(dialect + "/headerRows").isArray() ? json.size(dialect + "/headerRows") : -1;
    boolean header = json.truth(dialect + "/header", rows != 0);
    if (rows > 1 || rows == 1 && json.whole(dialect + "/headerRows/0", 1) != 1) {
      refuse("headerRows");
    }
    if (!header && columns.isEmpty()) {
      refuse("header");
    }
    return header;
  }

  char decimal() {
    return mark("decimalChar", '.');
  }

  char group() {
    return mark("groupChar", CsvDialect.NONE);
  }

  /** The text that stands for a missing value, where the dialect has one. */
  Set<String> nulls() {
    return has("nullSequence") ? Set.of(text("nullSequence")) : Set.of();
  }

  boolean supported() {
    return supported;
  }

  private char mark(String member, char usual) {
    if (!has(member)) {
      return usual;
    }
    String text = text(member);
    if (text.length() != 1) {
      refuse(member);
      return usual;
    }
    return text.charAt(0);
  }

  private boolean has(String member) {
    return json.has(dialect + "/" + member);
  }

  private String text(String member) {
    return json.text(dialect + "/" + member, "");
  }

  private void refuse(String member) {
    supported = false;
    json.report(
        JsonFile.below(dialect, member),
        ProblemCode.DECLARED_UNSUPPORTED,
        name,
        "dialect." + member);
  }
}
