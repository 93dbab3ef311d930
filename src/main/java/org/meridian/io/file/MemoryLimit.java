package org.meridian.io.file;

import java.nio.file.Path;
import java.util.Optional;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Whether the memory can hold what reading a file needs. */
public final class MemoryLimit {

  /**
   * The file, its text in two bytes a character while and after it is decoded, and what it says.
   */
  private static final int BYTES_A_BYTE = 5;

  /** Files below this always pass: the program itself needs more. */
  private static final long SMALL = 1 << 20;

  /** The most bytes that an array holds. */
  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  /** The most letters that a text holds, of two bytes each. */
  private static final long LONGEST_TEXT = (1 << 30) - 64;

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
    atMost(LONGEST_ARRAY, file, size);
    long needed = size * BYTES_A_BYTE;
    if (needed > availableFor(needed)) {
      throw new InputRefusedException(file, ProblemCode.FILE_TOO_BIG, sizes(size, needed));
    }
  }

  /** Refuses a text that is too long, whatever the memory. */
  static void checkText(Path file, long size) throws InputRefusedException {
    atMost(LONGEST_TEXT, file, size);
  }

  private static void atMost(long most, Path file, long size) throws InputRefusedException {
    if (size > most) {
      throw new InputRefusedException(
          file, ProblemCode.FILE_OVER_LIMIT, ByteCount.of(size, most), ByteCount.of(most, size));
    }
  }

  /**
   * The problem that the memory cannot hold what reading several files at once needs; empty if it
   * can.
   *
   * @param file what the problem is named after
   * @param size of all of them, in bytes
   */
  public static Optional<Problem> ofTables(String file, long size) {
    long needed = size * BYTES_A_BYTE;
    if (size <= SMALL || needed <= availableFor(needed)) {
      return Optional.empty();
    }
    return Optional.of(Problem.ofFile(file, ProblemCode.TABLES_TOO_BIG, sizes(size, needed)));
  }

  /**
   * The problem that the memory cannot hold a part of a file; empty if it can.
   *
   * @param file what the problem is named after
   * @param size of the part, in bytes
   * @param needed how many bytes of heap it takes once read
   */
  public static Optional<Problem> ofPart(String file, long size, long needed) {
    if (size <= SMALL || needed <= availableFor(needed)) {
      return Optional.empty();
    }
    return Optional.of(Problem.ofFile(file, ProblemCode.FILE_TOO_BIG, sizes(size, needed)));
  }

  /** The problem that reading a file took all memory. */
  public static Problem full(String file) {
    long most = Runtime.getRuntime().maxMemory();
    return Problem.ofFile(file, FormatCode.MEMORY_FULL, ByteCount.of(most), advised(2 * most));
  }

  private static String[] sizes(long size, long needed) {
    long free = available();
    return new String[] {
      ByteCount.of(size), ByteCount.of(needed, free), ByteCount.of(free, needed), advised(needed)
    };
  }

  /** A heap in which so much is free beside what is in use, as {@code -Xmx} takes it. */
  public static String advised(long needed) {
    return (long) Math.ceil((needed + used()) / GIBI + 1) + "g";
  }

  /**
   * Bytes of heap that can still be had; where these do not seem enough, garbage is collected
   * first, which counts as used until then.
   *
   * @param needed how many would be enough
   */
  public static long availableFor(long needed) {
    if (needed > available()) {
      System.gc();
    }
    return available();
  }

  private static long available() {
    return Runtime.getRuntime().maxMemory() - used();
  }

  private static long used() {
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }
}
