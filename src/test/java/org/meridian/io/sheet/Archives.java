package org.meridian.io.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Zip files that say what is not so. */
final class Archives {

  private static final int CENTRAL = 0x02014b50;
  private static final int SIZE = 24;
  private static final int NAME_LENGTH = 28;
  private static final int NAME = 46;

  private Archives() {}

  /** The same archive whose table of contents states another size of a part. */
  static byte[] withStatedSize(byte[] zip, String part, int size) {
    byte[] lying = zip.clone();
    ByteBuffer buffer = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < lying.length - NAME; at++) {
      if (buffer.getInt(at) == CENTRAL && name(buffer, lying, at).equals(part)) {
        buffer.putInt(at + SIZE, size);
      }
    }
    return lying;
  }

  private static String name(ByteBuffer buffer, byte[] zip, int at) {
    return new String(zip, at + NAME, buffer.getShort(at + NAME_LENGTH), StandardCharsets.UTF_8);
  }
}
