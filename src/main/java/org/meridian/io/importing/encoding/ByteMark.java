package org.meridian.io.importing.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mark that some texts begin with, which names their character set. */
final class ByteMark {

  private record Mark(String bytes, Charset charset) {}

  /** Longer marks first, where one begins with another. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00FF\u00FE\u0000\u0000", Charset.forName("UTF-32LE")),
          new Mark("\u0000\u0000\u00FE\u00FF", Charset.forName("UTF-32BE")),
          new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
          new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE),
          new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE),
          new Mark("\u0084\u0031\u0095\u0033", Charset.forName("GB18030")));

  private ByteMark() {}

  static Optional<EncodingGuess> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return MARKS.stream()
        .filter(mark -> head.startsWith(mark.bytes()))
        .findFirst()
        .map(mark -> EncodingGuess.certain(mark.charset(), mark.bytes().length()));
  }
}
