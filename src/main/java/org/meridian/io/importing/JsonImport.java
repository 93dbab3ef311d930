package org.meridian.io.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.StrictUtf8;
import org.meridian.io.importing.features.JsonTable;
import org.meridian.io.json.JsonFile;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.form.SheetSource;
import org.meridian.model.importing.form.TableSource;
import org.meridian.model.importing.form.TextEncoding;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;

/** Reads JSON of features, of an array of objects, or of objects one a line, as a table. */
final class JsonImport {

  private final String file;
  private final byte[] bytes;
  private final GivenChoices given;
  private final KnownCities cities;
  private final ImportProgress progress;
  private final ImportFindings findings = new ImportFindings();

  JsonImport(
      String file, byte[] bytes, GivenChoices given, KnownCities cities, ImportProgress progress) {
    this.file = file;
    this.bytes = bytes;
    this.given = given;
    this.cities = cities;
    this.progress = progress;
  }

  /** Whether a text begins as JSON does. */
  static boolean looksLike(byte[] bytes) {
    int at = 0;
    while (at < Math.min(bytes.length, 64) && (bytes[at] <= ' ')) {
      at++;
    }
    if (at + 1 >= bytes.length || bytes[at] != '{' && bytes[at] != '[') {
      return false;
    }
    int next = at + 1;
    while (next < bytes.length - 1 && bytes[next] <= ' ' && bytes[next] >= 0) {
      next++;
    }
    return "\"{}[]".indexOf(bytes[next]) >= 0;
  }

  private SheetForm form() {
    return new SheetForm(
        new SheetSource(TableSource.OBJECTS, List.of(), Optional.empty()),
        new TextEncoding("UTF-8", List.of(), bytes[0] == (byte) 0xEF, "LF"),
        "");
  }

  ImportReading read() {
    TableImport table = new TableImport(file, form(), given, cities, findings, progress);
    Problems problems = new Problems();
    Optional<String> text = StrictUtf8.decode(file, bytes, problems);
    problems.toList().forEach(this::add);
    if (text.isEmpty()) {
      return table.refused();
    }
    try {
      Optional<JsonTable> read = JsonTable.read(text.get());
      if (read.isEmpty()) {
        findings.add(ImportProblem.error(ImportKind.NO_TABLE).say("file"));
        return table.refused();
      }
      say(read.get());
      return table.read(read.get().cells());
    } catch (IOException broken) {
      findings.add(why(broken));
      return table.refused();
    }
  }

  /** What every other reader of JSON says about it, with its place. */
  private ImportProblem why(IOException broken) {
    Problems problems = new Problems();
    JsonFile.parse(file, bytes, problems);
    return problems.toList().stream()
        .findFirst()
        .map(problem -> ImportProblem.ofCause(ImportKind.NO_TABLE, problem))
        .orElseGet(
            () ->
                ImportProblem.error(
                        ImportKind.NO_TABLE, broken.getMessage().lines().findFirst().orElse(""))
                    .say("json"));
  }

  private void add(Problem problem) {
    findings.add(ImportProblem.ofCause(ImportKind.FILE, problem));
  }

  private void say(JsonTable table) {
    if (table.shapes() > 0) {
      findings.add(
          ImportProblem.info(ImportKind.LEFT_OUT, Integer.toString(table.shapes())).say("shapes"));
    }
    if (!table.nested().isEmpty()) {
      findings.add(
          ImportProblem.warning(ImportKind.LEFT_OUT, String.join(", ", table.nested()))
              .say("nested"));
    }
    if (table.isGeographic() && !table.isAttributed()) {
      findings.add(ImportProblem.warning(ImportKind.ATTRIBUTION));
    }
  }
}
