package org.meridian.io.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** By what a text in UTF-16 is known: its byte order mark, or a bracket of JSON in two bytes. */
final class Utf16Sign {

  private Utf16Sign() {}

  /** The encoding; empty if nothing speaks for UTF-16. */
  static Optional<Charset> of(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    return switch ((bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff) {
      case 0xfeff, 0xfffe -> Optional.of(StandardCharsets.UTF_16);
      case '{', '[' -> Optional.of(StandardCharsets.UTF_16BE);
      case '{' << Byte.SIZE, '[' << Byte.SIZE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }
}
