package org.meridian.render.figure.file;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files that figures are written to. */
public enum FigureFormat {
  PNG,
  SVG,
  PDF;

  /** The format that a file's name asks for by its ending; empty for any other ending. */
  public static Optional<FigureFormat> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (FigureFormat format : values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
