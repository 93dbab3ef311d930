package org.meridian.ui.files;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.meridian.ui.background.Background;
import org.meridian.ui.session.OpenDocuments;
import org.meridian.ui.session.SessionBar;
import org.meridian.ui.session.WorkAutosave;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/**
 * What all commands on files work with.
 *
 * @param explorer what is open
 * @param messages words
 * @param background runs what takes time
 * @param writes writes files that the user asked for
 * @param outside files
 * @param news where it is said how files fared
 * @param work what is open, and what was
 */
public record FileTools(
    Explorer explorer,
    LiveMessages messages,
    Background background,
    FileWrites writes,
    FileCommands.FileServices outside,
    FileNews news,
    OpenWork work) {

  /**
   * Where it is said how files fared.
   *
   * @param reports says what went wrong
   * @param written is told the name of each file once it stands
   */
  public record FileNews(FailureReports reports, Consumer<String> written) {}

  /**
   * What is open, and what was.
   *
   * @param recents what was opened last
   * @param documents which file is open
   * @param autosave keeps it
   * @param bar says what became of earlier work
   */
  public record OpenWork(
      RecentFiles recents, OpenDocuments documents, WorkAutosave autosave, SessionBar bar) {}

  /** Says what went wrong. */
  public FailureReports reports() {
    return news.reports();
  }

  /** Is told the name of each file once it stands. */
  public Consumer<String> written() {
    return news.written();
  }

  /** Says that a file stands, or that its writing was stopped. */
  public void wrote(String name, boolean written) {
    written().accept(written ? name : messages.get("shell.writing.stopped", name));
  }

  /** What was opened last. */
  public RecentFiles recents() {
    return work.recents();
  }

  /** Which file is open. */
  public OpenDocuments documents() {
    return work.documents();
  }

  /** Keeps what is open. */
  public WorkAutosave autosave() {
    return work.autosave();
  }

  /** Says what became of earlier work. */
  public SessionBar bar() {
    return work.bar();
  }

  /** The last part of a path, for words. */
  public static String name(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }
}
