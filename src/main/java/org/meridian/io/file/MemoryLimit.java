package org.meridian.io.file;

import java.nio.file.Path;
import org.meridian.model.reading.ProblemCode;

/** Whether the memory can hold what reading a file needs. */
final class MemoryLimit {

  /**
   * The file, its text in two bytes a character while and after it is decoded, and what it says.
   */
  private static final int BYTES_A_BYTE = 5;

  /** Files below this always pass: the program itself needs more. */
  private static final long SMALL = 1 << 20;

  /** The most bytes that an array holds. */
  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private static final double GIBI = 1L << 30;

  private MemoryLimit() {}

  /**
   * Refuses a file that is too big.
   *
   * @param size its size in bytes
   */
  static void check(Path file, long size) throws InputRefusedException {
    if (size <= SMALL) {
      return;
    }
    if (size > LONGEST_ARRAY) {
      throw new InputRefusedException(
          file, ProblemCode.FILE_OVER_LIMIT, ByteCount.of(size), ByteCount.of(LONGEST_ARRAY));
    }
    long needed = size * BYTES_A_BYTE;
    if (needed > available()) {
      throw new InputRefusedException(
          file,
          ProblemCode.FILE_TOO_BIG,
          ByteCount.of(size),
          ByteCount.of(needed),
          ByteCount.of(available()),
          advised(needed));
    }
  }

  /** A heap in which so much is free beside what is in use, as {@code -Xmx} takes it. */
  private static String advised(long needed) {
    return (long) Math.ceil((needed + used()) / GIBI + 1) + "g";
  }

  private static long available() {
    return Runtime.getRuntime().maxMemory() - used();
  }

  private static long used() {
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }
}
