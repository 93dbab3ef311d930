package org.meridian.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meridian.app.bench.ClustersBench;
import org.meridian.app.bench.CompareBench;
import org.meridian.app.bench.ImportBench;
import org.meridian.app.bench.LinksBench;
import org.meridian.app.bench.LinksMeasurement;
import org.meridian.app.bench.LinksReport;
import org.meridian.app.bench.ScoringBench;
import org.meridian.app.bench.SoakBench;
import org.meridian.app.bench.SoakReading;
import org.meridian.app.bench.SoakStep;
import org.meridian.app.bench.TimedMeasurement;
import org.meridian.app.bench.UncertaintyBench;
import org.meridian.app.bench.memory.MemoryBench;
import org.meridian.app.bench.memory.MemoryCase;
import org.meridian.app.bench.memory.MemoryRates;
import org.meridian.app.bench.memory.MemoryWindow;
import org.meridian.app.bench.start.NoWindowException;
import org.meridian.app.bench.start.StartBench;
import org.meridian.app.bench.start.StartReport;
import org.meridian.app.bench.story.StoryBench;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.JsonText;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench}: how fast it is on this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measures speed on this machine; writes JSON: medians and percentiles in microseconds, and"
            + " the ratio to a plain implementation measured in the same run. soak: the heap over"
            + " long use. memory: what work of many sizes takes.")
final class BenchCommand extends VerbCommand {

  /** Samples of scoring for each round of what takes longer. */
  private static final int SLOWER = 20;

  /** Samples of scoring for each start. */
  private static final int STARTS = 6;

  /** Readings of the heap in long use. */
  private static final int READINGS = 10;

  @Parameters(
      paramLabel = "NAME",
      description =
          "scoring, uncertainty, links, clusters, compare, import, story, soak, memory or start")
  private String name;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "How many samples of each quick case, ${DEFAULT-VALUE} unless given; slow ones take"
              + " fewer and say how many.")
  private int samples = 60;

  @Option(
      names = "--warm-up",
      paramLabel = "MS",
      description = "Milliseconds to run each case before; ${DEFAULT-VALUE} unless given.")
  private int warmUp = 1500;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "soak: how many rounds of use; ${DEFAULT-VALUE} unless given.")
  private int rounds = 500;

  @Option(
      names = "--only",
      paramLabel = "STEP",
      split = ",",
      description =
          "soak: only these steps of a round: drag, language, theme, view, dataset or"
              + " selection; all unless given.")
  private List<String> only = List.of();

  @Option(
      names = "--package",
      paramLabel = "FOLDER",
      description =
          "memory: open this package in the window, drag a weight, and write how many bytes of heap"
              + " are in use then.")
  private Path opened;

  BenchCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    require(samples > 0, "takes.least", "--samples", 1);
    require(opened == null || name.equals("memory"), "no.effect.with", "--package", name);
    if (opened != null) {
      console().out().println(MemoryWindow.kept(opened));
      return;
    }
    require(warmUp >= 0, "takes.least", "--warm-up", 0);
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("bench", name);
    root.put("java", Runtime.version().toString());
    root.put("cores", Runtime.getRuntime().availableProcessors());
    ArrayNode cases = root.putArray("cases");
    switch (name) {
      case "scoring" -> times(cases, new ScoringBench(samples, warmUp).run());
      case "uncertainty" -> times(cases, new UncertaintyBench(Math.max(1, samples / SLOWER)).run());
      case "links" -> pictures(root, cases, new LinksBench(Math.max(1, samples / SLOWER)).run());
      case "clusters" -> times(cases, clusters());
      case "compare" -> times(cases, new CompareBench(samples).run());
      case "import" -> times(cases, imports());
      case "story" -> story(root, cases);
      case "soak" -> soak(root, cases);
      case "memory" -> memory(root, cases);
      case "start" -> starts(root, cases);
      default ->
          throw usage(
              "none.of",
              name,
              "scoring, uncertainty, links, clusters, compare, import, story, soak, memory, start");
    }
    console().out().println(JsonText.of(root));
  }

  private static Dataset shipped() {
    return ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();
  }

  private List<TimedMeasurement> clusters() {
    return new ClustersBench(samples, shipped()).run();
  }

  private List<TimedMeasurement> imports() {
    int few = Math.max(1, samples / SLOWER);
    return new ImportBench(few, warmUp, shipped().cities()).run();
  }

  private void memory(ObjectNode root, ArrayNode cases) {
    MemoryBench bench = new MemoryBench(this::say);
    bench.cases().forEach(found -> cases.add(json(found)));
    ArrayNode rates = root.putArray("bytes");
    for (MemoryRates found : bench.rates()) {
      ObjectNode node = rates.addObject().put("what", found.what()).put("city", found.city());
      node.put("value", found.value()).put("link", found.link());
    }
  }

  private static ObjectNode json(MemoryCase found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("what", found.what());
    node.put("cities", found.size().cities()).put("indicators", found.size().indicators());
    node.put("links", found.size().links()).put("heap_limit_mb", found.heapLimit());
    node.put("done", found.done()).put("seconds", found.seconds());
    if (!Double.isNaN(found.keptMegabytes())) {
      node.put("kept_mb", found.keptMegabytes());
    }
    if (!Double.isNaN(found.peakMegabytes())) {
      node.put("peak_mb", found.peakMegabytes());
    }
    return node;
  }

  /** Each case is shown at once. */
  private void say(MemoryCase found) {
    console().err().println(json(found));
    console().err().flush();
  }

  private void story(ObjectNode root, ArrayNode cases) {
    StoryBench.StoryReport report = new StoryBench(Math.max(1, samples / SLOWER), shipped()).run();
    for (LinksMeasurement measured : report.cases()) {
      ObjectNode node = cases.addObject().put("case", measured.name());
      node.put("samples", measured.samples()).put("median_ms", measured.median());
      node.put("p90_ms", measured.p90()).put("goal_ms", measured.goal());
    }
    ArrayNode heap = root.putArray("heap_mb_over_200_steps");
    report.heap().forEach(heap::add);
  }

  private void soak(ObjectNode root, ArrayNode cases) {
    require(rounds > 0, "takes.least", "--rounds", 1);
    Set<SoakStep> steps = EnumSet.noneOf(SoakStep.class);
    only.forEach(step -> steps.add(word(SoakStep.class, step)));
    List<SoakReading> readings =
        new SoakBench(
                rounds,
                Math.max(1, rounds / READINGS),
                steps.isEmpty() ? EnumSet.allOf(SoakStep.class) : steps,
                this::say)
            .run();
    for (SoakReading reading : readings) {
      cases.addObject().put("rounds", reading.rounds()).put("heap_mb", reading.heapMegabytes());
    }
    root.put("spread_from_second", SoakBench.spread(readings));
  }

  /** A run takes long, so each reading is shown at once. */
  private void say(SoakReading reading) {
    console().err().println(reading.rounds() + ": " + reading.heapMegabytes());
    console().err().flush();
  }

  private static void pictures(ObjectNode root, ArrayNode cases, LinksReport report) {
    root.put("scale_of_goals", report.scale()).put("bytes_a_link_kept", report.bytesALink());
    for (LinksMeasurement measured : report.cases()) {
      ObjectNode node = cases.addObject().put("case", measured.name());
      node.put("samples", measured.samples()).put("median_ms", measured.median());
      node.put("p90_ms", measured.p90()).put("goal_ms", measured.goal());
      node.put("goal_scaled_ms", measured.goal() * report.scale());
      if (!Double.isNaN(measured.canvasMedian())) {
        node.put("canvas_median_ms", measured.canvasMedian()).put("ratio", measured.ratio());
      }
    }
  }

  private void starts(ObjectNode root, ArrayNode cases) {
    StartReport report = startReport();
    root.put("screen", report.screen().says());
    root.put("cache", report.cache().map(Path::toString).orElse("none beside the program"));
    for (LinksMeasurement measured : report.cases()) {
      ObjectNode node = cases.addObject().put("case", measured.name());
      node.put("samples", measured.samples()).put("median_ms", measured.median());
      node.put("p90_ms", measured.p90());
      if (!Double.isNaN(measured.canvasMedian())) {
        node.put("bare_median_ms", measured.canvasMedian()).put("times_bare", 1 / measured.ratio());
      }
    }
  }

  private StartReport startReport() {
    try {
      return new StartBench(Math.max(1, samples / STARTS)).run();
    } catch (NoWindowException failed) {
      throw new VerbFailure(
          CommandWords.ofThisSystem().say("bench.no.window", failed.getMessage()), failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void times(ArrayNode cases, List<TimedMeasurement> measurements) {
    for (TimedMeasurement measured : measurements) {
      ObjectNode node = cases.addObject().put("case", measured.name());
      node.put("samples", measured.samples())
          .put("p5_us", measured.p5())
          .put("median_us", measured.median())
          .put("p95_us", measured.p95());
      if (!Double.isNaN(measured.baselineMedian())) {
        node.put("baseline_median_us", measured.baselineMedian()).put("ratio", measured.ratio());
      }
      if (!Double.isNaN(measured.bytes())) {
        node.put("bytes", measured.bytes());
      }
    }
  }
}
