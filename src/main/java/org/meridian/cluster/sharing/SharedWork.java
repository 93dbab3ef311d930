package org.meridian.cluster.sharing;

import java.util.stream.IntStream;

/** Work on many numbered things, cut into parts that cores of the machine take side by side. */
public final class SharedWork {

  /** Fewer are not worth sharing. */
  private static final int MANY = 5_000;

  private static final int PARTS = 16;

  private SharedWork() {}

  /** A part of the work, which no other part depends on. */
  public interface NumberedPart {

    /** Does those from a number up to the one before another. */
    void run(int from, int end);
  }

  /** Does all from 0 on and returns when it is done. */
  public static void over(int size, NumberedPart part) {
    if (size < MANY) {
      part.run(0, size);
    } else {
      IntStream.range(0, PARTS)
          .parallel()
          .forEach(at -> part.run(first(size, at), first(size, at + 1)));
    }
  }

  private static int first(int size, int part) {
    return (int) ((long) size * part / PARTS);
  }
}
