package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.MemoryLimit;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.markup.MarkupReader;
import org.meridian.model.reading.Problem;

/** The texts that the cells of a workbook name by their numbers. They are kept in memory. */
final class SharedTexts {

  /** Bytes of heap for one of the file: texts of few letters have more around them than in them. */
  private static final int BYTES_A_BYTE = 3;

  private final String part;
  private List<String> texts;

  /** The texts of a part, which may be absent; they are read when the first is asked for. */
  SharedTexts(Optional<String> part) {
    this.part = part.orElse("");
    texts = part.isPresent() ? null : List.of();
  }

  /** The text of a number from 0 on; empty where there is none. */
  synchronized Optional<String> text(CheckedArchive archive, int number) throws IOException {
    if (texts == null) {
      texts = read(archive);
    }
    return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
  }

  private List<String> read(CheckedArchive archive) throws IOException {
    long size = archive.size(part);
    Optional<Problem> tooBig = MemoryLimit.ofPart(archive.nameOf(part), size, size * BYTES_A_BYTE);
    if (tooBig.isPresent()) {
      throw new RefusedContentException(tooBig.get());
    }
    List<String> all = new ArrayList<>();
    try (MarkupReader reader = new MarkupReader(archive.nameOf(part), archive.open(part))) {
      while (reader.nextBegin()) {
        if (reader.begins("si")) {
          all.add(richText(reader));
        }
      }
    }
    return all;
  }

  /** The text of runs of any look, without the readings that stand beside some. */
  static String richText(MarkupReader reader) throws IOException {
    int inside = reader.level();
    StringBuilder text = new StringBuilder();
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("rPh")) {
        reader.skip();
      } else if (reader.begins("t")) {
        text.append(reader.textInside());
      }
    }
    return EscapedText.plain(text.toString());
  }
}
