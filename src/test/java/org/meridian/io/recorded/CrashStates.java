package org.meridian.io.recorded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every state in which a power cut during an operation may leave a disk. */
public final class CrashStates {

  private final DiskState before;
  private final List<DiskStep> steps;

  private CrashStates(DiskState before, List<DiskStep> steps) {
    this.before = before;
    this.steps = steps;
  }

  /** Says whether a state is right. */
  @FunctionalInterface
  public interface Check {

    /**
     * Looks at a disk after a power cut, as the program would at its next start.
     *
     * @param root the root of the disk
     * @param done how often the operation had said that it may be relied on
     * @throws AssertionError if the state is wrong
     */
    void check(Path root, int done) throws IOException;
  }

  /** Runs an operation once and records it. */
  public static CrashStates of(Work.Setup setup, Work.Operation operation) throws IOException {
    Disk disk = new Disk(new DiskState());
    Path root = new RecordedFileSystem(disk).root();
    setup.prepare(root);
    DiskState before = disk.state.copy();
    disk.steps.clear();
    operation.run(root, () -> disk.record(new DiskStep.Done()));
    return new CrashStates(before, List.copyOf(disk.steps));
  }

  /**
   * Checks every state once.
   *
   * @return how many there were; a state counts again where more may be relied on
   * @throws AssertionError that of the check, with the steps before the power cut
   */
  public int check(Check check) {
    Set<String> seen = new HashSet<>();
    for (int end = 0; end <= steps.size(); end++) {
      List<DiskStep> past = steps.subList(0, end);
      int done = (int) past.stream().filter(DiskStep.Done.class::isInstance).count();
      for (DiskState state : new PowerCut(before, past).states()) {
        if (seen.add(done + " " + state.visible())) {
          check(check, state, done, past);
        }
      }
    }
    return seen.size();
  }

  private static void check(Check check, DiskState state, int done, List<DiskStep> past) {
    try {
      check.check(new RecordedFileSystem(new Disk(state.pruned())).root(), done);
    } catch (AssertionError | IOException wrong) {
      throw new AssertionError(
          past.stream().map(CrashStates::words).collect(Collectors.joining("\n  ", "after\n  ", ""))
              + "\nthe disk may hold\n"
              + state.visible()
              + wrong.getMessage(),
          wrong);
    }
  }

  private static String words(DiskStep step) {
    return step instanceof DiskStep.Write write
        ? "Write " + write.bytes().length + " bytes to file " + write.file()
        : step.toString();
  }

  /** The steps that were recorded, in words, for a look at an operation. */
  public List<String> steps() {
    return steps.stream().map(CrashStates::words).toList();
  }
}
