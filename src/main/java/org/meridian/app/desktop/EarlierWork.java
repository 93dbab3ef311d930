package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.FileProblems;
import org.meridian.io.session.JournalNote;
import org.meridian.io.session.SessionFolder;
import org.meridian.io.session.StartMarker;
import org.meridian.io.session.StartMarker.Deaths;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.session.SavedWork;

/**
 * What earlier sessions left, and what must be said about it.
 *
 * @param works one state a dataset, the one worked on last at the end
 * @param notes in the order of the journals
 */
record EarlierWork(List<SavedWork> works, List<LocalText> notes) {

  /** A state on which this many starts died is set aside. */
  private static final int DEADLY = 2;

  /** Copies the lists. */
  EarlierWork {
    works = List.copyOf(works);
    notes = List.copyOf(notes);
  }

  /** What a first run finds: no work, nothing to say. */
  static final EarlierWork NONE = new EarlierWork(List.of(), List.of());

  /** Reads all journals, and moves aside a state under which the program died twice. */
  static EarlierWork read(Path folder, SessionFolder sessions, StartMarker marker) {
    SessionWords words = new SessionWords();
    try {
      SessionFolder.Kept kept = sessions.read();
      List<JournalNote> notes = new ArrayList<>(kept.notes());
      List<SavedWork> works = new ArrayList<>(kept.works());
      Optional<SavedWork> deadly = deadly(works, marker);
      if (deadly.isPresent()) {
        Path aside = sessions.setAside(deadly.get());
        marker.clear();
        works.remove(deadly.get());
        String id = deadly.get().origin().id();
        notes.add(new JournalNote(JournalNote.NoteKind.DIED_TWICE, id, aside, List.of()));
      }
      return new EarlierWork(works, notes.stream().map(words::of).toList());
    } catch (IOException failure) {
      return new EarlierWork(List.of(), List.of(words.of(FileProblems.reading(folder, failure))));
    }
  }

  private static Optional<SavedWork> deadly(List<SavedWork> works, StartMarker marker) {
    return marker
        .deaths()
        .filter(deaths -> deaths.count() >= DEADLY)
        .map(Deaths::origin)
        .flatMap(origin -> of(works, origin));
  }

  private static Optional<SavedWork> of(List<SavedWork> works, DatasetOrigin origin) {
    return works.stream().filter(work -> work.origin().equals(origin)).findFirst();
  }

  /** The state of a dataset. */
  Optional<SavedWork> of(DatasetOrigin origin) {
    return of(works, origin);
  }

  /** The dataset worked on last. */
  Optional<DatasetOrigin> last() {
    return works.isEmpty() ? Optional.empty() : Optional.of(works.getLast().origin());
  }
}
