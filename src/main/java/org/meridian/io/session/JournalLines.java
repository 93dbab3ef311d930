package org.meridian.io.session;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The lines of a journal: each is a JSON object of a checksum, a size and an entry, as <code>
 * {"crc32c":"0f1e2d3c","size":"000001a4","entry":{...}}</code>. The checksum (CRC-32C, RFC 3720)
 * and the size are those of the bytes of the entry, in hexadecimal digits. A line is found by its
 * first characters, which no entry contains, and ends where its size says, so that damage to one
 * line leaves the others readable.
 */
final class JournalLines {

  private static final byte[] HEAD = bytes("{\"crc32c\":\"");
  private static final byte[] MIDDLE = bytes("\",\"size\":\"");
  private static final byte[] LAST = bytes("\",\"entry\":");
  private static final int DIGITS = 8;
  private static final int SIZE = HEAD.length + DIGITS + MIDDLE.length;
  private static final int ENTRY = SIZE + DIGITS + LAST.length;
  private static final byte[] TAIL = bytes("}\n");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * What the bytes of a journal hold.
   *
   * @param entries those whose checksum holds, oldest first
   * @param damaged whether there are other bytes beside them
   */
  record Content(List<byte[]> entries, boolean damaged) {}

  /** A line for an entry, with its end. */
  static byte[] line(byte[] entry) {
    var line = new ByteArrayOutputStream(entry.length + ENTRY + TAIL.length);
    line.writeBytes(HEAD);
    line.writeBytes(bytes(checksum(entry, 0, entry.length)));
    line.writeBytes(MIDDLE);
    line.writeBytes(bytes(HexFormat.of().toHexDigits(entry.length)));
    line.writeBytes(LAST);
    line.writeBytes(entry);
    line.writeBytes(TAIL);
    return line.toByteArray();
  }

  /** Reads all lines. */
  static Content read(byte[] journal) {
    List<byte[]> entries = new ArrayList<>();
    boolean damaged = false;
    int at = 0;
    while (at < journal.length) {
      Optional<byte[]> entry = entry(journal, at);
      if (entry.isPresent()) {
        entries.add(entry.get());
        at += ENTRY + entry.get().length;
        boolean whole = stands(TAIL, journal, at);
        damaged |= !whole;
        at = whole ? at + TAIL.length : next(journal, at);
      } else {
        damaged = true;
        at = next(journal, at + 1);
      }
    }
    return new Content(entries, damaged);
  }

  private static int next(byte[] journal, int from) {
    for (int at = from; at <= journal.length - HEAD.length; at++) {
      if (stands(HEAD, journal, at)) {
        return at;
      }
    }
    return journal.length;
  }

  private static boolean stands(byte[] wanted, byte[] journal, int at) {
    return at + wanted.length <= journal.length
        && Arrays.equals(wanted, 0, wanted.length, journal, at, at + wanted.length);
  }

  /** The entry of the line that begins at a place; empty if there is no whole line. */
  private static Optional<byte[]> entry(byte[] journal, int start) {
    if (!stands(HEAD, journal, start)
        || !stands(MIDDLE, journal, start + HEAD.length + DIGITS)
        || !stands(LAST, journal, start + SIZE + DIGITS)) {
      return Optional.empty();
    }
    String size = text(journal, start + SIZE);
    String sum = text(journal, start + HEAD.length);
    if (!size.matches("[0-7][0-9a-f]{7}")) {
      return Optional.empty();
    }
    int from = start + ENTRY;
    int length = HexFormat.fromHexDigits(size);
    if (length > journal.length - from || !checksum(journal, from, from + length).equals(sum)) {
      return Optional.empty();
    }
    return Optional.of(Arrays.copyOfRange(journal, from, from + length));
  }

  private static String text(byte[] journal, int from) {
    return new String(journal, from, DIGITS, StandardCharsets.ISO_8859_1);
  }

  private static String checksum(byte[] bytes, int from, int to) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, to - from);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
