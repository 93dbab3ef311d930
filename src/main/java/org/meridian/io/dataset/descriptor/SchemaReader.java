package org.meridian.io.dataset.descriptor;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.io.table.CsvDialect;
import org.meridian.io.table.CsvForm;
import org.meridian.io.table.NumberForm;
import org.meridian.model.reading.ProblemCode;

/** Reads how a resource is written: its encoding, dialect and table schema. */
final class SchemaReader {

  private static final String FIELDS = "/schema/fields";

  /** Names of encodings that are in use beside those that Java knows. */
  private static final Map<String, Charset> OTHER_NAMES =
      Map.of(
          "utf-8-sig", StandardCharsets.UTF_8,
          "latin-1", StandardCharsets.ISO_8859_1,
          "utf-16-le", StandardCharsets.UTF_16LE,
          "utf-16-be", StandardCharsets.UTF_16BE);

  private final JsonFile json;
  private final String pointer;
  private final String name;
  private final List<String> columns = new ArrayList<>();
  private final CsvForm form;
  private boolean supported = true;

  SchemaReader(JsonFile json, String pointer, String name) {
    this.json = json;
    this.pointer = pointer;
    this.name = name;
    for (String part : List.of("dialect", "schema")) {
      if (json.root().at(pointer + "/" + part).isTextual()) {
        refuse(part);
      }
    }
    for (int i = 0; i < fieldCount(); i++) {
      columns.add(json.text(pointer + FIELDS + "/" + i + "/name", ""));
    }
    DialectReader dialects = new DialectReader(json, pointer, name, columns);
    CsvDialect dialect = dialects.read();
    NumberForm numbers =
        new NumberForm(dialects.decimal(), dialects.group(), true, missing(dialects));
    form = new CsvForm(charset(), dialect, numbers, ofColumns(numbers));
    supported &= dialects.supported();
    noteUnchecked();
  }

  List<String> columns() {
    return columns;
  }

  CsvForm form() {
    return form;
  }

  /** Whether the file can be read as it is described. */
  boolean supported() {
    return supported;
  }

  private int fieldCount() {
    return json.root().at(pointer + "/schema").isObject() ? json.size(pointer + FIELDS) : 0;
  }

  private Charset charset() {
    String encoding = json.text(pointer + "/encoding", "utf-8").strip();
    Charset other = OTHER_NAMES.get(encoding.toLowerCase(Locale.ROOT));
    try {
      return other == null ? Charset.forName(encoding) : other;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      refuse("encoding");
      return StandardCharsets.UTF_8;
    }
  }

  /** The nearest level that names missing values counts: schema, resource, package. */
  private Set<String> missing(DialectReader dialects) {
    Set<String> texts = new HashSet<>();
    for (String level : List.of(pointer + "/schema", pointer, "")) {
      if (json.has(level + "/missingValues")) {
        texts.addAll(texts(level + "/missingValues"));
        break;
      }
    }
    texts.addAll(dialects.nulls());
    return texts;
  }

  /** Texts, or objects that hold one as their value. */
  private Set<String> texts(String path) {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < json.size(path); i++) {
      String at = path + "/" + i;
      texts.add(json.root().at(at).isObject() ? json.text(at + "/value", "") : json.text(at, ""));
    }
    return texts;
  }

  private Map<String, NumberForm> ofColumns(NumberForm usual) {
    Map<String, NumberForm> forms = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String field = pointer + FIELDS + "/" + i;
      NumberForm own =
          new NumberForm(
              mark(field + "/decimalChar", usual.decimal()),
              mark(field + "/groupChar", usual.group()),
              json.truth(field + "/bareNumber", true),
              json.has(field + "/missingValues")
                  ? texts(field + "/missingValues")
                  : usual.missing());
      if (!own.equals(usual)) {
        forms.put(columns.get(i), own);
      }
    }
    return forms;
  }

  private char mark(String path, char usual) {
    String text = json.text(path, "");
    if (json.has(path) && text.length() != 1) {
      refuse(path.substring(pointer.length() + 1).replace('/', '.'));
    }
    return text.length() == 1 ? text.charAt(0) : usual;
  }

  /** Constraints beyond those that are checked anyway, and formats that change nothing. */
  private void noteUnchecked() {
    for (int i = 0; i < columns.size(); i++) {
      String field = pointer + FIELDS + "/" + i;
      String column = columns.get(i);
      List<String> constraints = new ArrayList<>(json.keys(field + "/constraints"));
      constraints.removeAll(List.of("required", "unique"));
      constraints.forEach(one -> unchecked(field + "/constraints/" + one, column + " " + one));
      if (json.has(field + "/format") && !json.text(field + "/format", "").equals("default")) {
        unchecked(field + "/format", column + " format");
      }
      for (String truth : List.of("trueValues", "falseValues")) {
        if (json.has(field + "/" + truth)) {
          unchecked(field + "/" + truth, column + " " + truth);
        }
      }
    }
  }

  private void unchecked(String path, String what) {
    json.report(path, ProblemCode.DECLARED_UNCHECKED, name, what);
  }

  private void refuse(String what) {
    supported = false;
    json.report(
        pointer + "/" + what.replace('.', '/'), ProblemCode.DECLARED_UNSUPPORTED, name, what);
  }
}
