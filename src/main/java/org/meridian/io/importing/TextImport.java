package org.meridian.io.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.FileKind;
import org.meridian.io.file.MemoryLimit;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.cells.CompositeColumn;
import org.meridian.io.importing.cells.DelimiterGuess;
import org.meridian.io.importing.cells.TableSize;
import org.meridian.io.importing.cells.TextCells;
import org.meridian.io.importing.cells.TextForm;
import org.meridian.io.importing.encoding.DecodedText;
import org.meridian.io.importing.encoding.EncodingDetector;
import org.meridian.io.importing.encoding.EncodingGuess;
import org.meridian.io.importing.encoding.EncodingGuess.Surety;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.form.SheetSource;
import org.meridian.model.importing.form.TableSource;
import org.meridian.model.importing.form.TextEncoding;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Reads a file of plain text: character set, line ends, delimiter, then the table. */
final class TextImport {

  private static final double MOST_CONTROLS = 0.002;

  private final String file;
  private final byte[] bytes;
  private final GivenChoices given;
  private final KnownCities cities;
  private final ImportProgress progress;
  private final ImportFindings findings = new ImportFindings();

  TextImport(
      String file, byte[] bytes, GivenChoices given, KnownCities cities, ImportProgress progress) {
    this.file = file;
    this.bytes = bytes;
    this.given = given;
    this.cities = cities;
    this.progress = progress;
  }

  ImportReading read() {
    if (bytes.length == 0) {
      findings.add(ImportProblem.error(ImportKind.EMPTY_FILE));
      return table(SheetForm.UNKNOWN).refused();
    }
    EncodingGuess guess = EncodingDetector.detect(bytes);
    Optional<Charset> chosen = given.text().encoding().flatMap(EncodingDetector::named);
    Charset charset = chosen.orElse(guess.charset());
    DecodedText text = DecodedText.of(bytes, charset, guess.bomBytes());
    Optional<ImportProblem> other = other(text.text());
    if (other.isPresent()) {
      findings.add(other.get());
      return table(SheetForm.UNKNOWN).refused();
    }
    if (given.text().encoding().isPresent() && chosen.isEmpty()) {
      findings.add(
          ImportProblem.warning(ImportKind.UNUSED_CHOICE, given.text().encoding().get())
              .say("encoding"));
    }
    String name = chosen.isPresent() ? given.text().encoding().get() : guess.name();
    sayEncoding(guess, chosen.isPresent());
    TextForm cut = cut(text.text());
    TextCells reader = new TextCells(text.text(), cut, findings, progress);
    Optional<ImportProblem> tooBig = tooBig(reader.size());
    if (tooBig.isPresent()) {
      findings.add(tooBig.get());
      return table(SheetForm.UNKNOWN).refused();
    }
    CellTable cells = reader.read();
    if (text.lineEnding().equals("mixed")) {
      findings.add(ImportProblem.warning(ImportKind.LINE_ENDS));
    }
    new EncodingChecks(name, cells, findings).check();
    return table(form(guess, name, cut, text)).read(parted(cells));
  }

  private Optional<ImportProblem> tooBig(TableSize size) {
    return MemoryLimit.ofPart(file, bytes.length, size.memory())
        .map(problem -> ImportProblem.ofCause(ImportKind.FILE, problem));
  }

  private CellTable parted(CellTable cells) {
    Optional<CompositeColumn> column = CompositeColumn.of(cells);
    column.ifPresent(
        found ->
            findings.add(
                ImportProblem.info(ImportKind.COMPOSITE_COLUMN, found.dimensions())
                    .at(0, found.line())
                    .raw(found.text())));
    return column.map(CompositeColumn::split).orElse(cells);
  }

  /** What a text is that is no table, whatever stands in it. */
  private Optional<ImportProblem> other(String text) {
    if (isBinary(text)) {
      return Optional.of(ImportProblem.error(ImportKind.BINARY));
    }
    if (text.startsWith("version https://git-lfs")) {
      return Optional.of(ImportProblem.error(ImportKind.NO_TABLE).say("pointer"));
    }
    if (text.startsWith("{\\rtf")) {
      return Optional.of(ImportProblem.error(ImportKind.NO_TABLE).say("file"));
    }
    return FileKind.isWebPage(text)
        ? Optional.of(
            ImportProblem.ofCause(
                ImportKind.WEB_PAGE, Problem.ofFile(file, ProblemCode.IS_WEB_PAGE)))
        : Optional.empty();
  }

  private static SheetForm form(EncodingGuess guess, String name, TextForm cut, DecodedText text) {
    return new SheetForm(
        new SheetSource(TableSource.TEXT, List.of(), Optional.empty()),
        new TextEncoding(name, guess.others(), guess.bomBytes() > 0, text.lineEnding()),
        cut.starts().isEmpty() ? String.valueOf(cut.delimiter()) : "");
  }

  private TextForm cut(String text) {
    return given
        .text()
        .delimiter()
        .filter(mark -> !mark.isEmpty())
        .map(mark -> TextForm.delimited(mark.charAt(0)))
        .orElseGet(() -> DelimiterGuess.of(text));
  }

  private TableImport table(SheetForm form) {
    return new TableImport(file, form, given, cities, findings, progress);
  }

  private void sayEncoding(EncodingGuess guess, boolean chosen) {
    if (guess.bomBytes() > 0) {
      findings.add(ImportProblem.info(ImportKind.BOM, guess.name()));
    } else if (!chosen && guess.sure() != Surety.CERTAIN) {
      ImportProblem problem =
          ImportProblem.warning(
              ImportKind.ENCODING_GUESS, guess.name(), String.join(", ", guess.others()));
      String open = guess.sure() == Surety.OPEN ? "open" : "";
      String only = guess.others().isEmpty() ? "only" : "";
      String variant = open.isEmpty() || only.isEmpty() ? open + only : open + "." + only;
      findings.add(variant.isEmpty() ? problem : problem.say(variant));
    }
  }

  private static boolean isBinary(String text) {
    int head = Math.min(text.length(), 1 << 16);
    int controls = 0;
    for (int at = 0; at < head; at++) {
      char letter = text.charAt(at);
      boolean plain = letter >= ' ' || letter == '\t' || letter == '\r' || letter == '\n';
      controls += plain || letter == '\f' || letter == '\u001A' ? 0 : 1;
    }
    return controls > 1 + head * MOST_CONTROLS;
  }
}
