package org.meridian.scenario.groups;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.address.Address;
import org.meridian.model.groups.Note;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;

/** Changes to the notes that a scenario holds; those of a dataset stay as they are. */
public final class NoteEdits {

  private NoteEdits() {}

  /** All notes on a thing: the dataset's, then the scenario's. */
  public static List<Note> on(ScenarioResult result, Address target) {
    return result.notes().stream().filter(note -> note.target().equals(target)).toList();
  }

  /** With one more note, last. */
  public static Scenario added(Scenario now, Note note) {
    List<Note> notes = new ArrayList<>(now.notes());
    notes.add(note);
    return now.withNotes(notes);
  }

  /** With one note in the place of another, the first that is alike. */
  public static Scenario replaced(Scenario now, Note old, Note note) {
    List<Note> notes = new ArrayList<>(now.notes());
    int at = notes.indexOf(old);
    if (at >= 0) {
      notes.set(at, note);
    }
    return now.withNotes(notes);
  }

  /** Without a note, the first that is alike. */
  public static Scenario deleted(Scenario now, Note note) {
    List<Note> notes = new ArrayList<>(now.notes());
    notes.remove(note);
    return now.withNotes(notes);
  }
}
