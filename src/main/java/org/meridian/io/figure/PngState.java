package org.meridian.io.figure;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.meridian.scenario.story.CarriedNames;

/** Finds the state in a PNG: an international text (iTXt) with the keyword of the program. */
final class PngState {

  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;

  private PngState() {}

  static Optional<String> find(String file, InputStream in) throws IOException {
    DataInputStream chunks = new DataInputStream(in);
    try {
      chunks.skipNBytes(SIGNATURE);
      while (true) {
        long length = chunks.readInt() & 0xFFFFFFFFL;
        byte[] name = chunks.readNBytes(4);
        String type = new String(name, StandardCharsets.ISO_8859_1);
        if (type.equals("IEND")) {
          return Optional.empty();
        }
        Optional<String> text =
            type.equals("iTXt") ? text(file, chunks, name, length) : skip(chunks, length);
        if (text.isPresent()) {
          return text;
        }
      }
    } catch (EOFException | ZipException broken) {
      throw FigureFile.damaged(file);
    }
  }

  private static Optional<String> skip(DataInputStream chunks, long length) throws IOException {
    chunks.skipNBytes(length + CHECKSUM);
    return Optional.empty();
  }

  /** The text of a chunk, if it is the one that is looked for. */
  private static Optional<String> text(
      String file, DataInputStream chunks, byte[] name, long length) throws IOException {
    if (length > FigureFile.MOST_BYTES) {
      throw FigureFile.tooLarge(file);
    }
    byte[] chunk = new byte[(int) length];
    chunks.readFully(chunk);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(chunk);
    boolean sound = (int) sum.getValue() == chunks.readInt();
    ByteArrayInputStream in = new ByteArrayInputStream(chunk);
    if (!word(in).equals(CarriedNames.PNG_KEYWORD)) {
      return Optional.empty();
    }
    if (!sound) {
      throw FigureFile.damaged(file);
    }
    boolean isPacked = in.read() == 1;
    in.read();
    word(in);
    word(in);
    byte[] text = FigureFile.limited(file, isPacked ? new InflaterInputStream(in) : in);
    return Optional.of(new String(text, StandardCharsets.UTF_8));
  }

  /** A text that ends with a zero. */
  private static String word(InputStream in) throws IOException {
    StringBuilder word = new StringBuilder();
    for (int next = in.read(); next > 0; next = in.read()) {
      word.append((char) next);
    }
    return word.toString();
  }
}
