package org.meridian.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.meridian.app.bench.Measurement;
import org.meridian.app.bench.ScoringBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast it is on this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measures speed on this machine; writes JSON: medians and percentiles in microseconds, and"
            + " the ratio to a plain implementation measured in the same run.")
final class BenchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "scoring")
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

  private final Console console;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (samples < 1 || warmUp < 0) {
      throw new ParameterException(spec.commandLine(), "--samples and --warm-up must be positive.");
    }
    Map<String, Supplier<List<Measurement>>> benches = new LinkedHashMap<>();
    benches.put("scoring", () -> new ScoringBench(samples, warmUp).run());
    Supplier<List<Measurement>> bench = benches.get(name);
    if (bench == null) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no benchmark " + name + "; there are: " + String.join(", ", benches.keySet()));
    }
    console.out().println(json(bench.get()));
  }

  private String json(List<Measurement> measurements) {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    ObjectNode root = mapper.createObjectNode().put("bench", name);
    root.put("java", Runtime.version().toString());
    root.put("cores", Runtime.getRuntime().availableProcessors());
    var cases = root.putArray("cases");
    for (Measurement measured : measurements) {
      cases
          .addObject()
          .put("case", measured.name())
          .put("samples", measured.samples())
          .put("p5_us", measured.p5())
          .put("median_us", measured.median())
          .put("p95_us", measured.p95())
          .put("bytes", measured.bytes())
          .put("baseline_median_us", measured.baselineMedian())
          .put("ratio", measured.ratio());
    }
    try {
      return mapper.writeValueAsString(root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
