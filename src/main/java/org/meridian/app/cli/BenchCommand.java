package org.meridian.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.meridian.app.bench.LinksBench;
import org.meridian.app.bench.LinksMeasurement;
import org.meridian.app.bench.LinksReport;
import org.meridian.app.bench.Measurement;
import org.meridian.app.bench.ScoringBench;
import org.meridian.app.bench.UncertaintyBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench}: how fast it is on this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measures speed on this machine; writes JSON: medians and percentiles in microseconds, and"
            + " the ratio to a plain implementation measured in the same run.")
final class BenchCommand extends Verb {

  /** Samples of scoring for each round of what takes longer. */
  private static final int SLOWER = 20;

  @Parameters(paramLabel = "NAME", description = "scoring, uncertainty or links")
  private String name;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "How many samples of each case; ${DEFAULT-VALUE} unless given.")
  private int samples = 60;

  @Option(
      names = "--warm-up",
      paramLabel = "MS",
      description = "Milliseconds to run each case before; ${DEFAULT-VALUE} unless given.")
  private int warmUp = 1500;

  BenchCommand(Console console) {
    super(console);
  }

  @Override
  public void run() {
    require(samples > 0 && warmUp >= 0, "--samples and --warm-up must be positive.");
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("bench", name);
    root.put("java", Runtime.version().toString());
    root.put("cores", Runtime.getRuntime().availableProcessors());
    ArrayNode cases = root.putArray("cases");
    switch (name) {
      case "scoring" -> times(cases, new ScoringBench(samples, warmUp).run());
      case "uncertainty" -> times(cases, new UncertaintyBench(Math.max(1, samples / SLOWER)).run());
      case "links" -> pictures(root, cases, new LinksBench(Math.max(1, samples / SLOWER)).run());
      default ->
          throw wrong("There is no benchmark " + name + "; there are: scoring, uncertainty, links");
    }
    console().out().println(JsonText.of(root));
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

  private static void times(ArrayNode cases, List<Measurement> measurements) {
    for (Measurement measured : measurements) {
      ObjectNode node = cases.addObject().put("case", measured.name());
      node.put("samples", measured.samples())
          .put("p5_us", measured.p5())
          .put("median_us", measured.median())
          .put("p95_us", measured.p95())
          .put("baseline_median_us", measured.baselineMedian())
          .put("ratio", measured.ratio());
      if (!Double.isNaN(measured.bytes())) {
        node.put("bytes", measured.bytes());
      }
    }
  }
}
