package org.meridian.app.bench.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the program once more, in a process of its own, and watches how much memory it takes. */
final class ForkedProgram {

  private static final int LOOK_MILLIS = 20;
  private static final double KIBI_A_MEBI = 1024;
  private static final String PEAK = "VmHWM:";
  private static final List<String> OWN_CHOICES = List.of("-Xmx", "-Xms", "-XX:+Use", "-Xlog");

  private ForkedProgram() {}

  /**
   * What came of it.
   *
   * @param code the exit code
   * @param output what it wrote to the standard output
   * @param peakMegabytes most memory it had from the system; NaN where the system does not say
   * @param seconds how long it ran
   */
  record Outcome(int code, String output, double peakMegabytes, double seconds) {}

  /**
   * Runs it to its end.
   *
   * @param heapLimit in MB; 0 for none
   * @param arguments of the program
   */
  static Outcome run(int heapLimit, List<String> arguments) {
    try {
      Path output = Files.createTempFile("meridian-bench", ".out");
      try {
        return run(command(heapLimit, arguments), output);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Outcome run(List<String> command, Path output)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double peak = Double.NaN;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      double now = peak(process.pid());
      peak = Double.isNaN(now) ? peak : now;
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    return new Outcome(process.exitValue(), Files.readString(output), peak, seconds);
  }

  /** The same Java with the same switches, but for heap and collector. */
  private static List<String> command(int heapLimit, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> OWN_CHOICES.stream().noneMatch(argument::startsWith))
        .forEach(command::add);
    command.add("-XX:+UseSerialGC");
    if (heapLimit > 0) {
      command.add("-Xmx" + heapLimit + "m");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.meridian.app.Main"));
    command.addAll(arguments);
    return command;
  }

  /** The peak so far, as Linux keeps it. */
  private static double peak(long process) {
    Path status = Path.of("/proc", Long.toString(process), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIBI_A_MEBI)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException goneOrUnknown) {
      return Double.NaN;
    }
  }
}
