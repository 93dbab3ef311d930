package org.meridian.io.importing.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text out of its bytes. A byte that does not fit becomes U+FFFD, and is reported by whoever
 * reads the cells.
 *
 * @param text without the byte order mark
 * @param lineEnding {@code LF}, {@code CRLF}, {@code CR}, {@code mixed}, or empty for a single line
 */
public record DecodedText(String text, String lineEnding) {

  /** What stands for a byte that does not fit. */
  public static final char BROKEN = '\uFFFD';

  /** Decodes a text. */
  public static DecodedText of(byte[] bytes, Charset charset, int skip) {
    String text;
    if (charset.equals(StandardCharsets.UTF_8)) {
      text = new String(bytes, skip, bytes.length - skip, charset);
    } else {
      text = lenient(bytes, charset, skip);
    }
    return new DecodedText(text, lineEnding(text));
  }

  private static String lenient(byte[] bytes, Charset charset, int skip) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
          .toString();
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String lineEnding(String text) {
    int feeds = 0;
    int returns = 0;
    int both = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      feeds++;
      both += at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0;
    }
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      returns++;
    }
    return named(feeds - both, returns - both, both);
  }

  /** One kind stands for all where it ends nine lines in ten. */
  private static String named(int feeds, int returns, int both) {
    int all = feeds + returns + both;
    if (all == 0) {
      return "";
    }
    if (feeds * 10 >= all * 9) {
      return "LF";
    }
    if (both * 10 >= all * 9) {
      return "CRLF";
    }
    return returns * 10 >= all * 9 ? "CR" : "mixed";
  }
}
