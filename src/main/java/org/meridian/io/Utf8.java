package org.meridian.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Strict decoding: a byte that is not UTF-8 is a located problem, never a replacement mark. */
public final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * Decodes a file.
   *
   * @param file the name for a problem
   * @param bytes the whole file; a byte order mark is dropped
   * @param problems takes {@link ProblemCode#NOT_UTF8}
   * @return the text; empty if a problem was added
   */
  public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(rest, text, true);
    if (result.isError()) {
      int line = 1 + countLineEnds(bytes, rest.position());
      problems.add(new Problem(file, line, "", "", ProblemCode.NOT_UTF8, List.of()));
      return Optional.empty();
    }
    text.flip();
    if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
      text.get();
    }
    return Optional.of(text.toString());
  }

  private static int countLineEnds(byte[] bytes, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return count;
  }
}
