package org.meridian.model.importing.form;

import java.util.List;

/**
 * How the bytes of a file are read as text.
 *
 * @param name name of the character set; {@code unknown} where nothing could be told
 * @param others other character sets that the bytes fit, the likeliest first
 * @param bom whether the file begins with a byte order mark
 * @param lineEnding {@code LF}, {@code CRLF}, {@code CR}, {@code mixed} or empty
 */
public record TextEncoding(String name, List<String> others, boolean bom, String lineEnding) {

  /** Copies the collections. */
  public TextEncoding {
    others = List.copyOf(others);
  }
}
