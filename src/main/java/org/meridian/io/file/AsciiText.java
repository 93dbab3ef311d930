package org.meridian.io.file;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Text of one byte a character, read where it lies: a large table is then in memory once, not as
 * bytes and as text. Whoever hands the bytes over must not write to them.
 */
final class AsciiText implements CharSequence {

  private final byte[] bytes;
  private final int start;
  private final int length;

  /**
   * Takes over bytes.
   *
   * @param bytes all from 0 to 127
   */
  AsciiText(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private AsciiText(byte[] bytes, int start, int length) {
    this.bytes = bytes;
    this.start = start;
    this.length = length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return (char) bytes[start + Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    Objects.checkFromToIndex(from, to, length);
    return new AsciiText(bytes, start + from, to - from);
  }

  @Override
  public void getChars(int from, int to, char[] target, int at) {
    Objects.checkFromToIndex(from, to, length);
    for (int index = from; index < to; index++) {
      target[at + index - from] = (char) bytes[start + index];
    }
  }

  @Override
  public String toString() {
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }
}
