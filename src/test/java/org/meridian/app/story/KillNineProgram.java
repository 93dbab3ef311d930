package org.meridian.app.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.StoryFile;
import org.meridian.io.story.StoryJournal;

/**
 * The program of {@code src/checks/kill-nine.sh}, which no test runs. Kills {@link SavedStates} in
 * the middle of its saves and looks each time whether file and journal open, and are a state that
 * was saved: the last that was said, or the one after it.
 */
public final class KillNineProgram {

  private static int lost;

  private KillNineProgram() {}

  /**
   * Kills.
   *
   * @param arguments an empty folder, and how many times
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    int next = 0;
    for (int kill = 0; kill < times; kill++) {
      int said = killed(folder, next, 1 + kill * 37 % 200);
      OptionalInt file = check("file", kill, said, inFile(folder));
      check("journal", kill, said, inJournal(folder));
      next = Math.max(said, file.orElse(said)) + 1;
    }
    System.out.println(times + " kills, " + next + " saves, " + lost + " stories lost or broken");
    System.exit(lost == 0 ? 0 : 1);
  }

  /** Kills a saver some time after its first save; gives the last number that it said. */
  private static int killed(Path folder, int from, int millis)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    String saver = SavedStates.class.getName();
    String[] command = {
      java,
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-cp",
      classes,
      saver,
      folder.toString(),
      Integer.toString(from)
    };
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      int said = Integer.parseInt(lines.readLine());
      if (process.waitFor(millis, MILLISECONDS)) {
        throw new IOException("the saver ended by itself");
      }
      process.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said = line.isEmpty() ? said : Integer.parseInt(line);
      }
      process.waitFor();
      return said;
    }
  }

  private static OptionalInt check(String what, int kill, int said, OptionalInt found) {
    if (found.isEmpty() || found.getAsInt() < said || found.getAsInt() > said + 1) {
      lost++;
      System.out.println("kill " + kill + ": the " + what + " holds " + found + " after " + said);
    }
    return found;
  }

  private static OptionalInt inFile(Path folder) {
    Optional<SavedStory> read = StoryFile.read(SavedStates.file(folder)).value();
    return read.map(SavedStory::story).map(SavedStates::number).orElse(OptionalInt.empty());
  }

  private static OptionalInt inJournal(Path folder) throws IOException {
    Path journal = SavedStates.journal(folder);
    if (!Files.exists(journal)) {
      return OptionalInt.empty();
    }
    return new StoryJournal(journal)
        .read()
        .entry()
        .map(entry -> SavedStates.number(entry.story()))
        .orElse(OptionalInt.empty());
  }
}
