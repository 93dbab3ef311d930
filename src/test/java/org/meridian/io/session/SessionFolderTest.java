package org.meridian.io.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.scenario.session.SavedWork;

class SessionFolderTest {

  @TempDir private Path home;
  private Path folder;
  private SessionFolder sessions;

  @BeforeEach
  void open() {
    folder = home.resolve("sessions");
    sessions = new SessionFolder(folder);
  }

  private SessionFolder.Kept again() throws IOException {
    return new SessionFolder(folder).read();
  }

  private List<Path> journals() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(path -> path.toString().endsWith(".journal")).sorted().toList();
    }
  }

  @Test
  void aFreshHomeHoldsNothing() throws IOException {
    assertThat(again().works()).isEmpty();
    assertThat(again().notes()).isEmpty();
  }

  @Test
  void everyDatasetHasItsOwnStateAndTheLastComesLast() throws IOException {
    sessions.append(Works.of(Works.SHIPPED, 1));
    sessions.append(Works.of(Works.OWN, 2));
    sessions.append(Works.of(Works.SHIPPED, 3));
    assertThat(again().works()).containsExactly(Works.of(Works.OWN, 2), Works.of(Works.SHIPPED, 3));
    assertThat(again().notes()).isEmpty();
    assertThat(journals()).hasSize(2);
  }

  @Test
  void theOrderGoesOnInTheNextSession() throws IOException {
    sessions.append(Works.of(Works.SHIPPED, 1));
    sessions.append(Works.of(Works.OWN, 2));
    SessionFolder next = new SessionFolder(folder);
    next.read();
    next.append(Works.of(Works.SHIPPED, 3));
    assertThat(again().works().getLast()).isEqualTo(Works.of(Works.SHIPPED, 3));
  }

  @Test
  void aTornLastLineIsIgnoredSaidAndMendedByTheNext() throws IOException {
    sessions.append(Works.of(Works.OWN, 1));
    sessions.append(Works.of(Works.OWN, 2));
    Path journal = journals().getFirst();
    byte[] bytes = Files.readAllBytes(journal);
    Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 40));
    SessionFolder next = new SessionFolder(folder);
    SessionFolder.Kept kept = next.read();
    assertThat(kept.works()).containsExactly(Works.of(Works.OWN, 1));
    assertThat(kept.notes())
        .extracting(JournalNote::kind)
        .containsExactly(JournalNote.NoteKind.TORN);
    next.append(Works.of(Works.OWN, 3));
    assertThat(again().works()).containsExactly(Works.of(Works.OWN, 3));
    assertThat(again().notes()).isEmpty();
  }

  @Test
  void garbageIsMovedAsideAndSaid() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("x.journal"), "not a journal");
    SessionFolder.Kept kept = again();
    assertThat(kept.works()).isEmpty();
    JournalNote note = kept.notes().getFirst();
    assertThat(note.kind()).isEqualTo(JournalNote.NoteKind.UNUSABLE);
    assertThat(note.path()).hasContent("not a journal");
    assertThat(journals()).isEmpty();
  }

  @Test
  void aStateOfALaterVersionIsMovedAsideNotHalfUnderstood() throws IOException {
    sessions.append(Works.of(Works.OWN, 1));
    byte[] later = JournalLines.line("{\"version\":2,\"news\":true}".getBytes("UTF-8"));
    Files.write(journals().getFirst(), later, StandardOpenOption.APPEND);
    SessionFolder.Kept kept = again();
    assertThat(kept.works()).isEmpty();
    assertThat(kept.notes().getFirst().kind()).isEqualTo(JournalNote.NoteKind.UNUSABLE);
    assertThat(kept.notes().getFirst().problems().toString()).contains("NEWER_VERSION");
  }

  @Test
  void aLongJournalIsReplacedByItsNewestLine() throws IOException {
    for (int i = 0; i < 600; i++) {
      sessions.append(Works.of(Works.OWN, i));
    }
    assertThat(Files.size(journals().getFirst())).isLessThanOrEqualTo(WorkJournal.LONGEST);
    assertThat(again().works()).containsExactly(Works.of(Works.OWN, 599));
  }

  @Test
  void whatIsSetAsideIsAScenarioFile() throws IOException {
    SavedWork work = Works.of(Works.OWN, 2);
    sessions.append(work);
    Path first = sessions.setAside(work);
    sessions.append(work);
    Path second = sessions.setAside(work);
    assertThat(again().works()).isEmpty();
    assertThat(first).isNotEqualTo(second);
    assertThat(ScenarioFile.read(first).value().map(SavedScenario::scenario))
        .contains(work.scenario());
    assertThat(ScenarioFile.read(second).value().map(SavedScenario::scenario))
        .contains(work.scenario());
  }

  @Test
  void journalsOfEveryVersionAreRead() throws IOException {
    Files.createDirectories(folder);
    try (InputStream sample =
        SessionFolderTest.class.getResourceAsStream("/session/version-1.journal")) {
      Files.copy(sample, folder.resolve("version-1.journal"));
    }
    assertThat(again().works()).containsExactly(Works.of(Works.OWN, 2));
    assertThat(again().notes()).isEmpty();
  }

  @Test
  void startsThatDieAreCounted() throws IOException {
    StartMarker marker = new StartMarker(folder);
    assertThat(marker.deaths()).isEmpty();
    marker.begin(Works.OWN);
    assertThat(marker.deaths()).contains(new StartMarker.Deaths(Works.OWN, 1));
    marker.begin(Works.OWN);
    assertThat(marker.deaths()).contains(new StartMarker.Deaths(Works.OWN, 2));
    marker.begin(Works.SHIPPED);
    assertThat(marker.deaths()).contains(new StartMarker.Deaths(Works.SHIPPED, 1));
    marker.clear();
    assertThat(marker.deaths()).isEmpty();
    marker.clear();
    Files.writeString(folder.resolve("starting.json"), "{\"sta");
    assertThat(marker.deaths()).isEmpty();
  }
}
