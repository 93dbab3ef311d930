package org.meridian.io.recorded;

import java.io.IOException;
import java.nio.file.Path;

/** What is done on a recorded disk. */
public final class Work {

  private Work() {}

  /** Brings a disk into the state before; all of it lasts. */
  @FunctionalInterface
  public interface Setup {

    /** Prepares the disk below its root. */
    void prepare(Path root) throws IOException;
  }

  /** What is recorded. */
  @FunctionalInterface
  public interface Operation {

    /**
     * Works on the disk.
     *
     * @param root the root of the disk
     * @param done to be called whenever what was done so far may be relied on
     */
    void run(Path root, Runnable done) throws IOException;
  }
}
