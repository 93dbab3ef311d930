package org.meridian.io.session;

import java.nio.file.Path;
import java.util.List;
import org.meridian.model.reading.Problem;

/**
 * What a user must know about the work that was kept.
 *
 * @param kind what it is
 * @param dataset id of the dataset, or the name of the journal where that is not known
 * @param path the journal, or where what it held lies now
 * @param problems why, where the files say it
 */
public record JournalNote(NoteKind kind, String dataset, Path path, List<Problem> problems) {

  /** Copies the list. */
  public JournalNote {
    problems = List.copyOf(problems);
  }

  /** What can be the matter. */
  public enum NoteKind {
    /** The last line is torn or damaged, and the one before it counts. */
    TORN,
    /** No line could be used; the journal was moved aside. */
    UNUSABLE,
    /** The journal cannot be read now; it stays. */
    UNREADABLE,
    /** The program died twice on the state; it was moved aside. */
    DIED_TWICE
  }
}
