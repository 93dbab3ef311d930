package org.meridian.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;

/**
 * Lets the user say where something is written. Where that would replace a file about which the
 * dialog has not asked, as it asks about the name that was typed, the program asks.
 */
public final class ReplacedFiles {

  private final FileTools tools;

  /**
   * @param tools what all commands on files work with
   */
  public ReplacedFiles(FileTools tools) {
    this.tools = tools;
  }

  /** Where something goes. */
  public interface Places {
    /** The files that are written in place of the chosen one. */
    List<Path> of(Path chosen);
  }

  /** Writes what goes to a file. */
  public interface WriteStart {
    /** Begins to write. */
    void to(Path chosen);
  }

  /** Asks for a file, and writes it. */
  public void save(DialogFileKind kind, String proposed, WriteStart start) {
    save(kind, proposed, List::of, start);
  }

  /** Asks for a file, and writes those that stand in its place. */
  public void save(DialogFileKind kind, String proposed, Places places, WriteStart start) {
    FileDialogs dialogs = tools.outside().dialogs();
    dialogs
        .save(kind, proposed)
        .ifPresent(
            chosen -> {
              List<Path> open =
                  places.of(chosen).stream().filter(file -> !dialogs.hasAskedAbout(file)).toList();
              ask(open, () -> start.to(chosen), () -> save(kind, proposed, places, start));
            });
  }

  private void ask(List<Path> files, Runnable write, Runnable elsewhere) {
    if (files.isEmpty()) {
      write.run();
      return;
    }
    tools
        .background()
        .run(
            () -> files.stream().filter(tools.outside().library()::isThere).toList(),
            there -> {
              if (there.isEmpty()) {
                write.run();
              } else {
                tools.reports().show(question(there, write, elsewhere));
              }
            },
            failure -> tools.reports().failure("shell.failure.write", names(files), failure));
  }

  private OverwriteDialog question(List<Path> there, Runnable write, Runnable elsewhere) {
    return new OverwriteDialog(
        tools.messages(),
        new OverwriteDialog.OverwriteWords("session.replace.title", "session.replace.words"),
        names(there),
        write,
        elsewhere);
  }

  private static String names(List<Path> files) {
    return files.stream().map(FileTools::name).collect(Collectors.joining("\n"));
  }
}
