package org.meridian.app.bench.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a class by the Java of this process, with its switches. */
final class SameJava {

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
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(more);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    return command;
  }
}
