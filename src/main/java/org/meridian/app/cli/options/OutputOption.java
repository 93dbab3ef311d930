package org.meridian.app.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.io.table.workbook.WorkbookStyle;
import picocli.CommandLine.Option;

/** Where a table goes, a file or the standard output, and for whom it is written. */
public final class OutputOption extends UsageCheck {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to this file, as a workbook where it ends in .xlsx; without it, to the standard"
              + " output.")
  private Path file;

  @Option(
      names = "--bom",
      description = "Put a byte-order mark first, by which spreadsheets know UTF-8.")
  private boolean bom;

  @Option(
      names = "--guard",
      description =
          "Put an apostrophe before text cells that a spreadsheet would run as a formula.")
  private boolean guard;

  /** What the table is written as, by the ending of the file, and for whom. */
  public TableStyle style() {
    if (file == null || !WorkbookStyle.isFor(file)) {
      return new CsvStyle(bom, guard);
    }
    requireCsv("-o " + WorkbookStyle.ENDING);
    return new WorkbookStyle(file.toString());
  }

  private void requireCsv(String instead) {
    require(!bom, "no.effect.with", "--bom", instead);
    require(!guard, "no.effect.with", "--guard", instead);
  }

  /** Wrong usage where a choice of style has no effect, as in what is no table. */
  public void requirePlain(String instead) {
    requireCsv(instead);
    boolean workbook = file != null && WorkbookStyle.isFor(file);
    require(!workbook, "no.effect.with", "-o " + WorkbookStyle.ENDING, instead);
  }

  /** Writes a table part by part, as it is made. */
  public void write(AtomicFile.ContentWriter table, VerbOutput console) {
    if (file != null) {
      save(file, table);
      return;
    }
    try {
      table.writeTo(console.out());
    } catch (IOException impossible) {
      // The stream of results keeps what went wrong until the verb has ended.
      throw new UncheckedIOException(impossible);
    }
  }

  /** Writes the whole table. */
  public void write(byte[] table, VerbOutput console) {
    if (file == null) {
      console.out().writeBytes(table);
      return;
    }
    save(file, stream -> stream.write(table));
  }

  /** Writes a file whole, or fails and leaves it as it was. */
  public static void save(Path file, AtomicFile.ContentWriter content) {
    try {
      AtomicFile.write(file, content);
    } catch (IOException failed) {
      String why =
          CommandWords.ofThisSystem().problems(List.of(FileProblems.writing(file, failed)));
      throw new VerbFailure(why, failed);
    }
  }
}
