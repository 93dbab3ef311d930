package org.meridian.io.recorded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Runs of an operation in each of which one call to the system fails. */
public final class FaultRuns {

  private static final int MOST_CALLS = 10_000;

  private final Work.Setup setup;
  private final Work.Operation operation;

  private FaultRuns(Work.Setup setup, Work.Operation operation) {
    this.setup = setup;
    this.operation = operation;
  }

  /** Says whether an operation took a failure well. */
  @FunctionalInterface
  public interface Check {

    /**
     * Looks at the disk after the operation.
     *
     * @param root the root of the disk, on which no call fails any more
     * @param failure what the operation threw; empty if it came to its end all the same
     * @throws AssertionError if that is wrong
     */
    void check(Path root, Optional<IOException> failure) throws IOException;
  }

  /** Runs of an operation. */
  public static FaultRuns of(Work.Setup setup, Work.Operation operation) {
    return new FaultRuns(setup, operation);
  }

  /**
   * Lets the first call fail, in the next run the second, and so on, until a run has no more calls;
   * checks after each.
   *
   * @return how many calls the operation makes
   * @throws AssertionError that of the check, with the number of the call
   */
  public int check(Check check) throws IOException {
    for (int call = 0; call < MOST_CALLS; call++) {
      Disk disk = new Disk(new DiskState());
      Path root = new RecordedFileSystem(disk).root();
      setup.prepare(root);
      disk.failAt(call);
      Optional<IOException> failure = run(root);
      boolean failed = disk.failed();
      disk.failAt(-1);
      check(check, root, failure, call);
      if (!failed) {
        return call;
      }
    }
    throw new AssertionError("the operation makes more than " + MOST_CALLS + " calls");
  }

  private Optional<IOException> run(Path root) {
    try {
      operation.run(root, () -> {});
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(failure);
    }
  }

  private static void check(Check check, Path root, Optional<IOException> failure, int call)
      throws IOException {
    try {
      check.check(root, failure);
    } catch (AssertionError wrong) {
      throw new AssertionError("call " + call + " failed: " + wrong.getMessage(), wrong);
    }
  }
}
