package org.meridian.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.view.content.TextInLanguage;

/** Asks where a file may stand, writes it in the background, and says what it leaves empty. */
final class NotedWrites {

  private final FileTools tools;
  private final ReplacedFiles places;

  NotedWrites(FileTools tools, ReplacedFiles places) {
    this.tools = tools;
    this.places = places;
  }

  /** Work that writes one file. */
  interface NotedWriting {

    /** Writes, and gives what the file leaves empty and why, a sentence each. */
    List<TextInLanguage> to(Path file) throws IOException;
  }

  void write(FileDialogs.DialogFileKind kind, String stem, NotedWriting writing) {
    places.save(kind, stem + kind.ending(), file -> write(file, writing));
  }

  private void write(Path file, NotedWriting writing) {
    String name = FileTools.name(file);
    tools
        .writes()
        .run(
            () -> writing.to(file),
            notes -> {
              tools.written().accept(name);
              tools.reports().notes(name, notes);
            },
            failure -> tools.reports().failure("shell.failure.write", name, failure));
  }
}
