package org.meridian.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Named pipes for tests. */
public final class Pipes {

  private Pipes() {}

  /** Makes a named pipe in a folder. */
  public static Path in(Path folder, String name) throws IOException, InterruptedException {
    Path pipe = folder.resolve(name);
    if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
      throw new IOException("no pipe could be made: " + pipe);
    }
    return pipe;
  }

  static byte[] read(Path pipe) {
    try {
      return Files.readAllBytes(pipe);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
