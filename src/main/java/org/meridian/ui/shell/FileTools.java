package org.meridian.ui.shell;

import java.nio.file.Path;
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
 * @param reports says what went wrong
 * @param status says what was done
 * @param recents what was opened last
 * @param documents which file is open
 * @param autosave keeps it
 * @param bar says what became of earlier work
 */
record FileTools(
    Explorer explorer,
    LiveMessages messages,
    Background background,
    FileWrites writes,
    FileCommands.Outside outside,
    FailureReports reports,
    StatusBar status,
    RecentFiles recents,
    OpenDocuments documents,
    WorkAutosave autosave,
    SessionBar bar) {

  /** The last part of a path, for words. */
  static String name(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }
}
