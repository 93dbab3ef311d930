package org.meridian.io.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.StrictUtf8;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** Turns the bytes of a table into text: the byte order mark counts first, then what is stated. */
final class TableText {

  private final String file;
  private final byte[] bytes;
  private final Problems problems;

  TableText(String file, byte[] bytes, Problems problems) {
    this.file = file;
    this.bytes = bytes;
    this.problems = problems;
  }

  /** The text without a byte order mark; empty, with a problem, where the bytes are no text. */
  Optional<CharSequence> decode(Charset stated) {
    Charset charset = utf16().orElse(stated);
    if (!charset.equals(stated)) {
      problems.add(Problem.ofFile(file, ProblemCode.READ_AS_UTF16));
    }
    Optional<CharSequence> text =
        charset.equals(StandardCharsets.UTF_8)
            ? StrictUtf8.text(file, bytes, problems)
            : other(charset);
    int zero = text.map(found -> indexOf(found, '\0')).orElse(-1);
    if (zero >= 0) {
      int line = 1 + (int) text.get().subSequence(0, zero).chars().filter(c -> c == '\n').count();
      problems.add(new Problem(file, line, "", "", ProblemCode.NOT_TEXT, List.of()));
      return Optional.empty();
    }
    return text;
  }

  /** The first place of a mark; -1 where there is none. */
  static int indexOf(CharSequence text, char mark) {
    if (text instanceof String string) {
      return string.indexOf(mark);
    }
    for (int place = 0; place < text.length(); place++) {
      if (text.charAt(place) == mark) {
        return place;
      }
    }
    return -1;
  }

  private Optional<Charset> utf16() {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff;
    return mark == 0xfeff || mark == 0xfffe
        ? Optional.of(StandardCharsets.UTF_16)
        : Optional.empty();
  }

  private Optional<CharSequence> other(Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      if (text.hasRemaining() && text.charAt(0) == '\uFEFF') {
        text.get();
      }
      return Optional.of(text.toString());
    } catch (CharacterCodingException broken) {
      problems.add(Problem.ofFile(file, ProblemCode.NOT_IN_ENCODING, charset.name()));
      return Optional.empty();
    }
  }
}
