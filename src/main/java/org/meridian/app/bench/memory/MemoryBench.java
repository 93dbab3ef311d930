package org.meridian.app.bench.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meridian.app.bench.memory.MemoryCase.CaseSize;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;

/**
 * How much memory the program takes for datasets of many sizes, which are generated: each piece of
 * work in a process of its own, with the heap that it must do with.
 */
public final class MemoryBench {

  private static final int CITIES = 4_000;
  private static final int INDICATORS = 20;
  private static final int LINKS = 40_000;
  private static final double MEGABYTE = 1 << 20;

  private final Consumer<MemoryCase> progress;

  /**
   * Sets a benchmark up.
   *
   * @param progress takes each case at once
   */
  public MemoryBench(Consumer<MemoryCase> progress) {
    this.progress = progress;
  }

  /** Whether work of the sizes that must fit does fit. */
  public List<MemoryCase> cases() {
    return List.of(
        run("score", 50_000, 40, 0, 0),
        run("score", 200_000, 40, 0, 1_200),
        run("measures", 10_000, 40, 130_000, 700),
        run("window", 10_000, 40, 130_000, 700),
        run("window", 100_000, 20, 1_000_000, 2_048));
  }

  private MemoryCase run(String what, int cities, int indicators, int links, int limit) {
    return withPackage(
        cities,
        indicators,
        links,
        folder -> {
          var outcome = ForkedProgram.run(limit, arguments(what, folder));
          MemoryCase found =
              new MemoryCase(
                  what,
                  new CaseSize(cities, indicators, links),
                  limit,
                  outcome.code() == 0,
                  what.equals("window") ? kept(outcome) / MEGABYTE : Double.NaN,
                  outcome.peakMegabytes(),
                  outcome.seconds());
          progress.accept(found);
          return found;
        });
  }

  private static List<String> arguments(String what, Path folder) {
    return what.equals("window")
        ? List.of("bench", "memory", "--package", folder.toString())
        : List.of(what, "--dataset", folder.toString(), "-o", folder.resolve("out.csv").toString());
  }

  /** What the window says that it keeps, in bytes; NaN if it did not come so far. */
  private static double kept(ForkedProgram.Outcome outcome) {
    return outcome.code() == 0 ? Double.parseDouble(outcome.output().strip()) : Double.NaN;
  }

  /** What the parts of a dataset keep of the heap once read, once scored, and in the window. */
  public List<MemoryRates> rates() {
    return List.of(
        rates("dataset", folder -> keptAfter(folder, dataset -> dataset)),
        rates("scored", folder -> keptAfter(folder, MemoryBench::scored)),
        rates(
            "window",
            folder -> {
              double kept = kept(ForkedProgram.run(0, arguments("window", folder)));
              return Double.isNaN(kept) ? 0L : (long) kept;
            }));
  }

  private static Object scored(Dataset dataset) {
    ScenarioEngine engine = new ScenarioEngine();
    return List.of(engine, engine.evaluate(dataset, Scenario.opening(dataset)));
  }

  private static MemoryRates rates(String what, Function<Path, Long> kept) {
    List<Long> found = new ArrayList<>();
    found.add(withPackage(CITIES, INDICATORS, LINKS, kept));
    found.add(withPackage(2 * CITIES, INDICATORS, LINKS, kept));
    found.add(withPackage(CITIES, 2 * INDICATORS, LINKS, kept));
    found.add(withPackage(CITIES, INDICATORS, 2 * LINKS, kept));
    return MemoryRates.of(what, CITIES, INDICATORS, LINKS, found);
  }

  private static long keptAfter(Path folder, Function<Dataset, Object> work) {
    long before = used();
    Object kept = work.apply(DatasetReader.read(folder).value().orElseThrow());
    long after = used();
    return kept == null ? 0 : after - before;
  }

  /** Bytes of heap in use, once garbage is collected. */
  static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int time = 0; time < 3; time++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static <T> T withPackage(int cities, int indicators, int links, Function<Path, T> work) {
    try {
      Path folder = Files.createTempDirectory("meridian-memory");
      try {
        GeneratedPackage.write(folder, cities, indicators, links);
        return work.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
