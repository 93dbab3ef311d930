package org.meridian.render.figure.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sizes that are known by a name, lying on the long side. */
public enum PaperFormat {
  /** A slide of 16 to 9, as presentation programs make it: 1920 by 1080 pixels. */
  SLIDE(338.0 + 2.0 / 3, 190.5, 144),
  A4(297, 210, 300),
  A3(420, 297, 300),
  /** As high as a slide: 1080 by 1080 pixels. */
  SQUARE(190.5, 190.5, 144),
  /** A1. */
  POSTER(841, 594, 200);

  private final PaperSize size;

  PaperFormat(double width, double height, int dpi) {
    size = new PaperSize(width, height, dpi);
  }

  /** The size with its usual resolution. */
  public PaperSize size() {
    return size;
  }

  /** Its name in options and settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all formats, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(PaperFormat::word).toList();
  }

  /** The format of a name, in letters of any case. */
  public static Optional<PaperFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(word)).findFirst();
  }
}
