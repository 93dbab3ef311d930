package org.meridian.io.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Strict decoding: a byte that is not UTF-8 is a located problem, never a replacement mark. UTF-16
 * that is known by its first bytes is read as such.
 */
public final class StrictUtf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The most characters that a text holds once any of them is beyond Latin. */
  private static final int LONGEST_WIDE_TEXT = (1 << 30) - 2;

  private StrictUtf8() {}

  /**
   * Decodes a file.
   *
   * @param file the name for a problem
   * @param bytes the whole file; a byte order mark is dropped, and UTF-16 is read with a warning
   * @param problems takes {@link ProblemCode#NOT_UTF8} or {@link ProblemCode#FILE_OVER_LIMIT}, or
   *     what the file is if it is no text
   * @return the text; empty if a problem was added
   */
  public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    return text(file, bytes, problems).map(CharSequence::toString);
  }

  /**
   * Decodes a file as {@link #decode} does, but leaves bytes that are ASCII where they are.
   *
   * @param bytes the whole file; not to be written to afterwards
   */
  public static Optional<CharSequence> text(String file, byte[] bytes, Problems problems) {
    Optional<ProblemCode> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      problems.add(Problem.ofFile(file, kind.get()));
      return Optional.empty();
    }
    Optional<Charset> wide = Utf16Sign.of(bytes);
    if (wide.isPresent()) {
      return wide(file, bytes, wide.get(), problems);
    }
    if (isAscii(bytes)) {
      return Optional.of(new AsciiText(bytes));
    }
    if (bytes.length > LONGEST_WIDE_TEXT) {
      problems.add(tooLong(file, bytes.length));
      return Optional.empty();
    }
    return narrow(file, bytes, problems);
  }

  private static Optional<CharSequence> narrow(String file, byte[] bytes, Problems problems) {
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

  private static Optional<CharSequence> wide(
      String file, byte[] bytes, Charset charset, Problems problems) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      problems.add(Problem.ofFile(file, ProblemCode.READ_AS_UTF16));
      return Optional.of(text);
    } catch (CharacterCodingException broken) {
      problems.add(Problem.ofFile(file, ProblemCode.NOT_IN_ENCODING, charset.name()));
      return Optional.empty();
    }
  }

  private static Problem tooLong(String file, long bytes) {
    return Problem.ofFile(
        file,
        ProblemCode.FILE_OVER_LIMIT,
        ByteCount.of(bytes, LONGEST_WIDE_TEXT),
        ByteCount.of(LONGEST_WIDE_TEXT, bytes));
  }

  /** Most files are; they need no room for decoding then. */
  private static boolean isAscii(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0) {
        return false;
      }
    }
    return true;
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
