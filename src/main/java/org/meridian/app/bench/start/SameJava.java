package org.meridian.app.bench.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts a class by the Java of this process, with its switches but those that a
 * benchmark chooses for itself: platform, collector, cache and log of the machine.
 */
final class SameJava {

  /** How those switches begin that are chosen anew. */
  private static final List<String> CHOSEN =
      List.of(
          "-Dglass.platform",
          "-Dprism.order",
          "-XX:+UseSerialGC",
          "-XX:+UseParallelGC",
          "-XX:AOT",
          "-Xlog",
          "-Xmx");

  private SameJava() {}

  /**
   * A command.
   *
   * @param more switches beside those of this process
   * @param main the class to start
   */
  static List<String> command(List<String> more, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(kept(ManagementFactory.getRuntimeMXBean().getInputArguments()));
    command.addAll(more);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    return command;
  }

  /** Switches without those that are chosen anew. */
  static List<String> kept(List<String> switches) {
    return switches.stream().filter(own -> CHOSEN.stream().noneMatch(own::startsWith)).toList();
  }
}
