package org.meridian.app.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meridian.app.bench.LinksMeasurement;

/**
 * How long the program takes from the start of its process to its first map, beside a window of
 * JavaFX with nothing but a word in it, started in turn by the same Java. The program starts with a
 * home of its own, so that nothing of the user's is opened or changed. Needs a display.
 */
public final class StartBench {

  private static final String PROGRAM = "org.meridian.app.Main";

  /** What the program logs and the bare window writes once they are seen. */
  private static final String MAP = "first map shown";

  private static final double GOAL = 3_000;

  private final int samples;

  /**
   * @param samples how many starts of each are measured, after one of each that is not
   */
  public StartBench(int samples) {
    this.samples = samples;
  }

  /**
   * Starts both in turn.
   *
   * @throws UncheckedIOException if a process cannot be started
   * @throws IllegalStateException if one ends before its window is seen
   */
  public List<LinksMeasurement> run() {
    double[] bare = new double[samples];
    double[] program = new double[samples];
    try {
      Path home = Files.createTempDirectory("meridian-start");
      for (int i = -1; i < samples; i++) {
        double plain = started(home, BareWindow.class.getName(), BareWindow.SHOWN);
        double whole = started(home, PROGRAM, MAP);
        if (i >= 0) {
          bare[i] = plain;
          program[i] = whole;
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return List.of(
        LinksMeasurement.of("start to the first map", GOAL, program, bare),
        LinksMeasurement.of("start to a bare window", GOAL, bare, new double[0]));
  }

  /** Milliseconds until a process writes some words; it is ended then. */
  private static double started(Path home, String main, String words) throws IOException {
    List<String> own = List.of("-Duser.home=" + home, "-Duser.language=en");
    List<String> command = new ArrayList<>(SameJava.command(own, main));
    long began = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains(words)) {
          return (System.nanoTime() - began) / 1e6;
        }
      }
    } finally {
      process.destroy();
    }
    throw new IllegalStateException(main + " ended without a window");
  }
}
