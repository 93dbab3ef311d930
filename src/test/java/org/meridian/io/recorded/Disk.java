package org.meridian.io.recorded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A disk in memory: its state, the steps that led there, and the call that is to fail. */
final class Disk {

  final DiskState state;
  final List<DiskStep> steps = new ArrayList<>();
  final Set<Integer> locked = new HashSet<>();

  private int nextFile;
  private int calls;
  private int failing = -1;

  Disk(DiskState state) {
    this.state = state;
    nextFile =
        1 + state.names.values().stream().mapToInt(Integer::intValue).max().orElse(DiskState.ROOT);
  }

  /** Lets one call fail, counted from 0. */
  void failAt(int call) {
    calls = 0;
    failing = call;
  }

  /** Whether the call that was to fail has come. */
  boolean failed() {
    return failing >= 0 && calls > failing;
  }

  /** One call to the system. */
  void call(String what) throws IOException {
    if (tripped()) {
      throw new IOException("Input/output error (" + what + ")");
    }
  }

  /** Counts a call; whether it is the one to fail. */
  boolean tripped() {
    return calls++ == failing;
  }

  int newFile() {
    return nextFile++;
  }

  void record(DiskStep step) {
    state.apply(step);
    steps.add(step);
  }

  static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }
}
