package org.meridian.io.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.AtomicFile;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;

/**
 * The journal of the work on one dataset: every line is a whole state, the newest whose checksum
 * holds is the one that counts. Lines are appended and forced to the disk; a journal that has grown
 * long or is damaged is replaced as a whole by its next line.
 */
final class WorkJournal {

  /** Bytes beyond which a journal is replaced by its newest line. */
  static final long LONGEST = 256 * 1024;

  private final Path file;
  private boolean sound;

  /**
   * @param file where it lies; need not exist
   * @param sound whether what stands there is known to end with a whole line
   */
  WorkJournal(Path file, boolean sound) {
    this.file = file;
    this.sound = sound;
  }

  /**
   * What a journal says.
   *
   * @param newest the newest state; empty if no line can be used
   * @param damaged whether something stands there that is no whole line
   * @param problems why the newest whole line cannot be used, if that is so
   */
  record Content(Optional<WorkJson.Entry> newest, boolean damaged, List<Problem> problems) {}

  /** Reads a journal. */
  static Content read(Path file) throws IOException {
    JournalLines.Content lines = JournalLines.read(Files.readAllBytes(file));
    if (lines.entries().isEmpty()) {
      return new Content(Optional.empty(), lines.damaged(), List.of());
    }
    Problems problems = new Problems();
    String name = file.getFileName().toString();
    Optional<WorkJson.Entry> newest = WorkJson.read(name, lines.entries().getLast(), problems);
    return new Content(newest, lines.damaged(), problems.toList());
  }

  /**
   * Adds a state.
   *
   * @throws IOException if it cannot be written; the journal then still holds the one before
   */
  void append(WorkJson.Entry entry) throws IOException {
    byte[] line = JournalLines.line(WorkJson.write(entry));
    if (sound && Files.exists(file) && Files.size(file) + line.length <= LONGEST) {
      sound = false;
      extend(line);
    } else {
      AtomicFile.write(file, line);
    }
    sound = true;
  }

  private void extend(byte[] line) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      ByteBuffer rest = ByteBuffer.wrap(line);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /**
   * Removes the journal.
   *
   * @throws IOException if that fails; it then still stands
   */
  void delete() throws IOException {
    AtomicFile.delete(file);
  }
}
