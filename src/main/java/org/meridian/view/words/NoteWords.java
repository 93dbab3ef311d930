package org.meridian.view.words;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.model.address.Address;
import org.meridian.model.groups.Note;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.NoteEdits;
import org.meridian.text.Messages;

/** Notes in words. */
public final class NoteWords {

  private NoteWords() {}

  /** The text, with source and date in brackets as far as they are given. */
  public static String line(Note note, Messages words) {
    String text = words.get(note.text());
    String cited = cited(note, words);
    return cited.isEmpty() ? text : words.get("notes.cited", text, cited);
  }

  /** Source and date, as far as they are given. */
  public static String cited(Note note, Messages words) {
    return String.join(words.get("notes.between"), note.citation());
  }

  /** All notes on a thing, one a line; empty where there is none. */
  public static String lines(ScenarioResult result, Address target, Messages words) {
    List<Note> notes = NoteEdits.on(result, target);
    return notes.stream().map(note -> line(note, words)).collect(Collectors.joining("\n"));
  }
}
