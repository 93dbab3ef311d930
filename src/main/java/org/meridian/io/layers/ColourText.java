package org.meridian.io.layers;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as GeoJSON files state them: of HTML, of CSS, or by the common names. */
final class ColourText {

  private static final int OPAQUE = 0xFF000000;
  private static final int MOST = 255;

  private static final Pattern HEXADECIMAL =
      Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})");

  private static final Pattern PARTS =
      Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3}).*\\)");

  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("white", 0xFFFFFF),
          Map.entry("grey", 0x808080),
          Map.entry("gray", 0x808080),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("red", 0xFF0000),
          Map.entry("maroon", 0x800000),
          Map.entry("orange", 0xFFA500),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("gold", 0xFFD700),
          Map.entry("olive", 0x808000),
          Map.entry("lime", 0x00FF00),
          Map.entry("green", 0x008000),
          Map.entry("teal", 0x008080),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("blue", 0x0000FF),
          Map.entry("navy", 0x000080),
          Map.entry("purple", 0x800080),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("pink", 0xFFC0CB),
          Map.entry("brown", 0xA52A2A));

  private ColourText() {}

  /** The opaque colour of a text; empty if it is none. */
  static OptionalInt of(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher digits = HEXADECIMAL.matcher(plain);
    if (digits.matches()) {
      return OptionalInt.of(OPAQUE | hexadecimal(digits.group(1)));
    }
    Matcher parts = PARTS.matcher(plain);
    if (parts.matches()) {
      return OptionalInt.of(OPAQUE | part(parts, 1) << 16 | part(parts, 2) << 8 | part(parts, 3));
    }
    Integer named = NAMES.get(plain);
    return named == null ? OptionalInt.empty() : OptionalInt.of(OPAQUE | named);
  }

  /** Three digits stand for six; the last two of eight are opacity, which layers set themselves. */
  private static int hexadecimal(String digits) {
    if (digits.length() > 3) {
      return Integer.parseInt(digits.substring(0, 6), 16);
    }
    int three = Integer.parseInt(digits, 16);
    int red = three >> 8;
    int green = three >> 4 & 0xF;
    int blue = three & 0xF;
    return red * 17 << 16 | green * 17 << 8 | blue * 17;
  }

  private static int part(Matcher parts, int group) {
    return Math.min(MOST, Integer.parseInt(parts.group(group)));
  }
}
