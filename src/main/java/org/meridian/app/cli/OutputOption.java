package org.meridian.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.io.AtomicFile;
import picocli.CommandLine.Option;

/** Where a table goes: a file, or the standard output. */
final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file; without it, to the standard output.")
  private Path file;

  /** Writes the whole table. */
  void write(byte[] table, Console console) {
    if (file == null) {
      console.out().writeBytes(table);
      return;
    }
    save(file, stream -> stream.write(table));
  }

  /** Writes a file whole, or fails and leaves it as it was. */
  static void save(Path file, AtomicFile.Content content) {
    try {
      AtomicFile.write(file, content);
    } catch (IOException failed) {
      throw new Failure(Words.ofThisSystem().say("not.written", file, failed), failed);
    }
  }
}
