package org.meridian.io.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.session.SavedWork;

/**
 * The folder of journals, one a dataset. To be used by one thread at a time, and by one program at
 * a time.
 */
public final class SessionFolder {

  private static final System.Logger LOG = System.getLogger(SessionFolder.class.getName());
  private static final String ENDING = ".journal";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LONGEST_NAME = 40;

  private final Path folder;
  private final Map<DatasetOrigin, WorkJournal> journals = new HashMap<>();
  private long sequence;

  /**
   * @param folder where the journals lie; made when the first is written
   */
  public SessionFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What the sessions before this one left.
   *
   * @param works one a dataset, the one worked on last at the end
   * @param notes what the user must know
   */
  public record Kept(List<SavedWork> works, List<JournalNote> notes) {

    /** Copies the lists. */
    public Kept {
      works = List.copyOf(works);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads all journals. One that cannot be used is moved aside, never overwritten.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public Kept read() throws IOException {
    List<WorkJson.Entry> entries = new ArrayList<>();
    List<JournalNote> notes = new ArrayList<>();
    for (Path file : files()) {
      try {
        read(file, entries, notes);
      } catch (IOException unreadable) {
        List<Problem> why = List.of(FileProblems.reading(file, unreadable));
        notes.add(new JournalNote(JournalNote.NoteKind.UNREADABLE, stem(file), file, why));
      }
    }
    entries.sort(Comparator.comparingLong(WorkJson.Entry::sequence));
    sequence = entries.isEmpty() ? 0 : entries.getLast().sequence();
    return new Kept(newest(entries), notes);
  }

  /** Journals that a user copied may tell of one dataset twice. */
  private static List<SavedWork> newest(List<WorkJson.Entry> entries) {
    Map<DatasetOrigin, SavedWork> works = new LinkedHashMap<>();
    for (WorkJson.Entry entry : entries) {
      works.remove(entry.work().origin());
      works.put(entry.work().origin(), entry.work());
    }
    return List.copyOf(works.values());
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private void read(Path file, List<WorkJson.Entry> entries, List<JournalNote> notes)
      throws IOException {
    WorkJournal.Content content = WorkJournal.read(file);
    if (content.newest().isPresent()) {
      WorkJson.Entry newest = content.newest().get();
      DatasetOrigin origin = newest.work().origin();
      boolean newer = entries.stream().noneMatch(each -> each.isNewerThan(newest));
      entries.add(newest);
      if (newer) {
        journals.put(origin, new WorkJournal(file, !content.damaged()));
      }
      if (content.damaged()) {
        notes.add(new JournalNote(JournalNote.NoteKind.TORN, origin.id(), file, List.of()));
      }
    } else {
      Path aside = moveAside(file);
      notes.add(
          new JournalNote(JournalNote.NoteKind.UNUSABLE, stem(file), aside, content.problems()));
    }
  }

  private Path moveAside(Path file) throws IOException {
    Path aside = free(stem(file), ENDING, Files.getLastModifiedTime(file).toInstant());
    AtomicFile.move(file, aside);
    return aside;
  }

  /**
   * Keeps a state as the newest of all. A journal of the dataset that could not be read before is
   * moved aside first: what nobody has seen is not written over.
   *
   * @throws IOException if it cannot be written; the state before it is then still kept
   */
  public void append(SavedWork work) throws IOException {
    WorkJournal journal = journals.get(work.origin());
    if (journal == null) {
      journal = begin(file(work.origin()));
      journals.put(work.origin(), journal);
    }
    journal.append(new WorkJson.Entry(++sequence, work));
  }

  private WorkJournal begin(Path file) throws IOException {
    if (!Files.notExists(file)) {
      Path aside = moveAside(file);
      LOG.log(System.Logger.Level.INFO, "{0} was not read and lies now at {1}", file, aside);
    }
    return new WorkJournal(file, false);
  }

  /**
   * Moves a state aside: its scenario becomes a file of its own, and the journal goes.
   *
   * @return the file, which can be opened like any scenario
   * @throws IOException if that fails; the journal then still stands
   */
  public Path setAside(SavedWork work) throws IOException {
    Path file = copyAside(work);
    WorkJournal journal = journals.get(work.origin());
    if (journal != null) {
      journal.delete();
      journals.remove(work.origin());
    }
    return file;
  }

  /**
   * Puts a copy of a state aside, as a scenario file; its journal stays.
   *
   * @return the file
   * @throws IOException if it cannot be written
   */
  public Path copyAside(SavedWork work) throws IOException {
    Path file = free(stem(file(work.origin())), ".meridian.json", work.time());
    ScenarioFile.write(file, work.scenario(), work.madeFor());
    return file;
  }

  /** A name in the folder for what is set aside that no file has yet. */
  private Path free(String stem, String ending, Instant time) {
    String name = stem + "-" + STAMP.format(time);
    Path aside = folder.resolve("set-aside");
    Path file = aside.resolve(name + ending);
    for (int number = 2; Files.exists(file); number++) {
      file = aside.resolve(name + "-" + number + ending);
    }
    return file;
  }

  private Path file(DatasetOrigin origin) {
    String name = origin.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
    String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    return folder.resolve(shown + "-" + digest(origin) + ENDING);
  }

  /** Tells apart datasets whose ids look alike, and packages of one id in several folders. */
  private static String digest(DatasetOrigin origin) {
    try {
      byte[] key = (origin.id() + "\n" + origin.folder()).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
