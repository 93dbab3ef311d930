package org.meridian.io.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.FileKind;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.io.graph.GraphFormat;
import org.meridian.io.graph.opening.GraphFiles;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Reads any file of a person's own: what can be told is guessed, what is decided stands. */
public final class Importer {

  private final KnownCities cities;
  private final ImportProgress progress;

  /** An importer that knows some cities. */
  public Importer(KnownCities cities) {
    this(cities, ImportProgress.NONE);
  }

  /**
   * An importer that knows some cities.
   *
   * @param progress is told how far each table is, and may end the reading
   */
  public Importer(KnownCities cities, ImportProgress progress) {
    this.cities = cities;
    this.progress = progress;
  }

  /** Reads the table of a file that is chosen, or the likely one. */
  public ImportReading read(Path file, GivenChoices given) {
    return readAll(file, given).getFirst();
  }

  /**
   * Reads every table of a file: a graph and a data package have places beside links, other files
   * one table.
   *
   * @return the likely or chosen table first
   */
  public List<ImportReading> readAll(Path file, GivenChoices given) {
    boolean graph = GraphFiles.formatOf(file).filter(GraphFormat::isImportedWithRoles).isPresent();
    return graph ? new GraphImport(file, given, cities, progress).read() : tables(file, given);
  }

  private List<ImportReading> tables(Path file, GivenChoices given) {
    return SheetFiles.formatOf(file).isPresent()
        ? new SheetBook(file, given, cities, progress).read()
        : List.of(table(file, given));
  }

  private ImportReading table(Path file, GivenChoices given) {
    try {
      List<String> coinr = CoinrFolder.tables(file);
      return coinr.isEmpty()
          ? read(file.toString(), bytes(file), given)
          : refused(file.toString(), CoinrFolder.refusal(coinr), given);
    } catch (IOException unreadable) {
      return refused(
          file.toString(),
          ImportProblem.ofCause(ImportKind.FILE, FileProblems.reading(file, unreadable)),
          given);
    }
  }

  /** A packed file that is damaged, or made to do harm, is refused as such. */
  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = UserFiles.textBytes(file);
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      CheckedArchive.open(file).close();
    }
    return bytes;
  }

  /**
   * Reads a file.
   *
   * @param file its name as its owner knows it
   * @param bytes the whole of it
   * @param given what is decided about it; the rest is guessed
   */
  public ImportReading read(String file, byte[] bytes, GivenChoices given) {
    Optional<ProblemCode> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      ImportKind said =
          kind.get() == ProblemCode.IS_WEB_PAGE ? ImportKind.WEB_PAGE : ImportKind.FILE;
      return refused(file, ImportProblem.ofCause(said, Problem.ofFile(file, kind.get())), given);
    }
    return JsonImport.looksLike(bytes)
        ? new JsonImport(file, bytes, given, cities, progress).read()
        : new TextImport(file, bytes, given, cities, progress).read();
  }

  private ImportReading refused(String file, ImportProblem why, GivenChoices given) {
    ImportFindings findings = new ImportFindings();
    findings.add(why);
    return new TableImport(file, SheetForm.UNKNOWN, given, cities, findings, progress).refused();
  }
}
