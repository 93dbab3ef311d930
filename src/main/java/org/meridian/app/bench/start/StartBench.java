package org.meridian.app.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.app.bench.LinksMeasurement;
import org.meridian.app.bench.start.StartTimes.Start;

/**
 * How long the program takes from the start of its process to its first map, which has the
 * strongest links, and to the whole one, beside a window of JavaFX with nothing but a word in it,
 * started in turn by the same Java: with the cache that the program is packaged with, if there is
 * one, and without. The program starts with a home of its own, so that nothing of the user's is
 * opened or changed.
 */
public final class StartBench {

  /** What the program logs and the bare window writes once they are seen. */
  private static final String FIRST = "first map shown";

  private static final String WHOLE = "whole map shown";

  private static final double GOAL = 3_000;

  private final int samples;
  private final StartScreen screen = StartScreen.present();
  private final Optional<Path> cache = StartCache.present();
  private final List<String> switches = new ArrayList<>(screen.switches());

  /**
   * @param samples how many starts of each are measured, after one of each that is not
   */
  public StartBench(int samples) {
    this.samples = samples;
  }

  /**
   * Starts all in turn.
   *
   * @throws IOException if a process cannot be started
   * @throws NoWindowException if one ends before its window is seen
   */
  public StartReport run() throws IOException, NoWindowException {
    Path home = Files.createTempDirectory("meridian-start");
    switches.addAll(StartCache.windowSwitches(System.getProperty("java.class.path")));
    switches.addAll(List.of("-Duser.home=" + home, "-Duser.language=en"));
    StartTimes bare = new StartTimes("start to a bare window");
    MapStarts plain = new MapStarts("without a cache");
    MapStarts cached = new MapStarts("with the cache");
    for (int round = 0; round <= samples; round++) {
      List<String> none = List.of();
      bare.keep(round, started(none, BareWindow.class.getName(), BareWindow.SHOWN).getFirst());
      plain.keep(round, started(none, screen.program(), FIRST, WHOLE));
      if (cache.isPresent()) {
        List<String> with = StartCache.switches(cache.get());
        cached.keep(round, started(with, screen.program(), FIRST, WHOLE));
      }
    }
    List<LinksMeasurement> cases = new ArrayList<>();
    cache.ifPresent(path -> cases.addAll(cached.beside(bare)));
    cases.addAll(plain.beside(bare));
    return new StartReport(screen, cache, List.copyOf(cases));
  }

  /** Starts that end with a map, in two stages. */
  private static final class MapStarts {

    private final StartTimes first;
    private final StartTimes whole;

    MapStarts(String way) {
      first = new StartTimes("start to the first map, " + way);
      whole = new StartTimes("start to the whole map, " + way);
    }

    void keep(int round, List<Start> stages) {
      first.keep(round, stages.getFirst());
      whole.keep(round, stages.getLast());
    }

    List<LinksMeasurement> beside(StartTimes bare) {
      List<LinksMeasurement> both = new ArrayList<>(first.beside(bare, GOAL));
      both.addAll(whole.beside(bare, GOAL));
      return both;
    }
  }

  /** Starts a process and ends it when it has written some words, one after the other. */
  private List<Start> started(List<String> more, String main, String... words)
      throws IOException, NoWindowException {
    List<String> own = new ArrayList<>(switches);
    own.addAll(more);
    List<String> written = new ArrayList<>();
    List<Start> stages = new ArrayList<>();
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(SameJava.command(own, main)).redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        written.add(line);
        if (line.contains(words[stages.size()])) {
          stages.add(new Start((System.nanoTime() - began) / 1e6, processorMillis(process)));
        }
        if (stages.size() == words.length) {
          return stages;
        }
      }
    } finally {
      process.destroy();
    }
    throw new NoWindowException(written);
  }

  private static double processorMillis(Process process) {
    return process.info().totalCpuDuration().map(time -> time.toNanos() / 1e6).orElse(Double.NaN);
  }
}
