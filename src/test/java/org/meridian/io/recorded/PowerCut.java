package org.meridian.io.recorded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may stand on a disk when the power goes. Steps that were forced stand; of the others any may
 * stand, be lost, or stand in part. With many open steps not every combination is tried, but each
 * beginning of them, the last of it in part, and each one lost alone.
 *
 * @param before the disk before the first step
 * @param past the steps so far
 */
record PowerCut(DiskState before, List<DiskStep> past) {

  private static final int MOST_COMBINED = 4;

  /** All states, some of them more than once. */
  List<DiskState> states() {
    DiskState lasting = before.copy();
    List<DiskStep> openNames = new ArrayList<>();
    for (int at = 0; at < past.size(); at++) {
      DiskStep step = past.get(at);
      if (step instanceof DiskStep.Create create && !create.folder()) {
        lasting.contents.putIfAbsent(create.file(), new byte[0]);
      }
      if (lasts(at)) {
        lasting.apply(step);
      } else if (step.ofNames()) {
        openNames.add(step);
      }
    }
    List<DiskState> states = new ArrayList<>();
    if (openNames.size() <= MOST_COMBINED) {
      anyOrder(lasting, openNames, states);
    } else {
      inOrder(lasting, openNames, states);
    }
    for (int file : List.copyOf(lasting.contents.keySet())) {
      states = contents(states, openIn(file));
    }
    return states;
  }

  /** Whether a later step forces this one. */
  private boolean lasts(int at) {
    DiskStep step = past.get(at);
    return past.subList(at, past.size()).stream().anyMatch(later -> forces(later, step));
  }

  private static boolean forces(DiskStep later, DiskStep step) {
    return switch (later) {
      case DiskStep.ForceFile force -> step.ofContent(force.file());
      case DiskStep.ForceFolder force -> step.inFolder(force.path());
      default -> false;
    };
  }

  private List<DiskStep> openIn(int file) {
    List<DiskStep> open = new ArrayList<>();
    for (int at = 0; at < past.size(); at++) {
      if (past.get(at).ofContent(file) && !lasts(at)) {
        open.add(past.get(at));
      }
    }
    return open;
  }

  /** Any of the steps, in any order. */
  private static void anyOrder(DiskState state, List<DiskStep> open, List<DiskState> into) {
    into.add(state);
    for (int at = 0; at < open.size(); at++) {
      List<DiskStep> rest = new ArrayList<>(open);
      DiskStep step = rest.remove(at);
      variants(state, step).skip(1).forEach(next -> anyOrder(next, rest, into));
    }
  }

  /** Each beginning of the steps, and all but one of them. */
  private static void inOrder(DiskState state, List<DiskStep> open, List<DiskState> into) {
    DiskState soFar = state;
    for (int at = 0; at < open.size(); at++) {
      variants(soFar, open.get(at)).forEach(into::add);
      soFar = applied(soFar, open.subList(at, at + 1));
      DiskState without = applied(state, open.subList(0, at));
      into.add(applied(without, open.subList(at + 1, open.size())));
    }
  }

  private static List<DiskState> contents(List<DiskState> states, List<DiskStep> open) {
    List<DiskState> next = states;
    if (open.size() > MOST_COMBINED) {
      List<DiskState> all = new ArrayList<>();
      states.forEach(state -> inOrder(state, open, all));
      return all;
    }
    for (DiskStep step : open) {
      next = next.stream().flatMap(state -> variants(state, step)).toList();
    }
    return next;
  }

  private static DiskState applied(DiskState state, List<DiskStep> steps) {
    DiskState next = state.copy();
    steps.forEach(next::apply);
    return next;
  }

  /** What may have become of a step, first that it is lost. */
  private static Stream<DiskState> variants(DiskState state, DiskStep step) {
    DiskState whole = applied(state, List.of(step));
    return switch (step) {
      case DiskStep.Write write -> {
        byte[] half = Arrays.copyOf(write.bytes(), write.bytes().length / 2);
        byte[] zeros = new byte[write.bytes().length];
        yield Stream.of(state, whole, written(state, write, half), written(state, write, zeros));
      }
      case DiskStep.Rename rename when state.names.containsKey(rename.from()) -> {
        DiskState both = state.copy();
        both.names.put(rename.to(), rename.file());
        yield Stream.of(state, whole, both);
      }
      default -> Stream.of(state, whole);
    };
  }

  private static DiskState written(DiskState state, DiskStep.Write write, byte[] bytes) {
    DiskState next = state.copy();
    next.write(write.file(), write.offset(), bytes);
    return next;
  }
}
