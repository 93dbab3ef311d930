package org.meridian.io.importing.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a mark: in one order of the bytes the text is made of assigned letters with
 * line ends and marks of ASCII among them, in the other it is not.
 */
final class WideTest {

  private static final int HEAD = 1 << 16;

  private WideTest() {}

  /** The order of the bytes; empty where the text is not UTF-16. */
  static Optional<Charset> of(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0 || !hasZero(bytes)) {
      return Optional.empty();
    }
    double little = plain(bytes, StandardCharsets.UTF_16LE);
    double big = plain(bytes, StandardCharsets.UTF_16BE);
    if (Math.max(little, big) < 0.98) {
      return Optional.empty();
    }
    return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean hasZero(byte[] bytes) {
    for (int at = 0; at < Math.min(bytes.length, HEAD); at++) {
      if (bytes[at] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The share of letters that may stand in a table; 0 without any mark of ASCII among them. */
  private static double plain(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, HEAD)));
      long good = text.chars().filter(WideTest::isPlain).count();
      boolean marked = text.chars().anyMatch(letter -> ",;\t\r\n ".indexOf(letter) >= 0);
      return marked ? (double) good / text.length() : 0;
    } catch (CharacterCodingException other) {
      return 0;
    }
  }

  private static boolean isPlain(int letter) {
    return letter == '\t'
        || letter == '\r'
        || letter == '\n'
        || letter >= ' '
            && Character.isDefined(letter)
            && !Character.isISOControl(letter)
            && Character.getType(letter) != Character.PRIVATE_USE;
  }
}
