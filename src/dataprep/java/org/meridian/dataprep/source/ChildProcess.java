package org.meridian.dataprep.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a command in a folder and waits for it; its output goes to ours. */
public final class ChildProcess {

  private ChildProcess() {}

  /**
   * Runs a command to its end.
   *
   * @throws IOException if it cannot be started or ends with anything but 0
   */
  public static void run(Path folder, List<String> command) throws IOException {
    Files.createDirectories(folder);
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    try {
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IOException("Exit " + exit + " from: " + String.join(" ", command));
      }
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted: " + String.join(" ", command), interrupted);
    }
  }
}
