package org.meridian.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks files as editors, downloads and hands do. The same seed breaks a file in the same way. */
final class Mutator {

  private static final List<String> NUMBERS =
      List.of("1e308", "-1e308", "1e999", "NaN", "-0", "0", "1e-320", "99999999999999999999", "5");
  private static final List<String> TOKENS =
      List.of("{", "}", "[", "]", ",", ":", "null", "true", "\"\"", "{}", "[]", "\"x\"", "1.5");
  private static final List<String> CHARSETS = List.of("UTF-16", "UTF-16LE", "GBK", "ISO-8859-1");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern TOKEN = Pattern.compile("[\\[\\]{},:]|\"[^\"\n]*\"|null|true|false");
  private static final int KINDS = 12;

  private final SplittableRandom random;

  Mutator(long seed) {
    random = new SplittableRandom(seed);
  }

  /** One to three faults. */
  byte[] mutate(byte[] file) {
    byte[] changed = file.clone();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      changed = once(changed, random.nextInt(KINDS));
    }
    return changed;
  }

  /** One of several. */
  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private byte[] once(byte[] file, int kind) {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (kind) {
      case 0 -> flip(file);
      case 1 -> Arrays.copyOf(file, random.nextInt(file.length + 1));
      case 2, 3, 4 -> utf8(lines(text, kind));
      case 5 -> utf8(cells(text));
      case 6 -> utf8(insert(text, "\""));
      case 7 -> utf8(replace(text, NUMBER, one(NUMBERS)));
      case 8 -> utf8(replace(text, TOKEN, one(TOKENS)));
      case 9 -> utf8(insert(text, "[".repeat(random.nextInt(1, 3000))));
      case 10 -> text.getBytes(Charset.forName(one(CHARSETS)));
      default -> utf8(insert(text, one(List.of("\0", "\r", "\uFEFF", ";", "\n\n", "=1+1", " "))));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] flip(byte[] file) {
    byte[] changed = file.clone();
    if (file.length > 0) {
      changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return changed;
  }

  private String lines(String text, int kind) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (kind) {
      case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 3 -> lines.remove(at);
      default -> Collections.swap(lines, at, random.nextInt(lines.size()));
    }
    return String.join("\n", lines);
  }

  private String cells(String text) {
    String[] lines = text.split("\n", -1);
    int at = random.nextInt(lines.length);
    String[] cells = lines[at].split(",", -1);
    int one = random.nextInt(cells.length);
    int other = random.nextInt(cells.length);
    String cell = cells[one];
    cells[one] = cells[other];
    cells[other] = cell;
    lines[at] = String.join(",", cells);
    return String.join("\n", lines);
  }

  private String insert(String text, String what) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + what + text.substring(at);
  }

  private String replace(String text, Pattern pattern, String fresh) {
    List<int[]> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    if (found.isEmpty()) {
      return text;
    }
    int[] place = one(found);
    return text.substring(0, place[0]) + fresh + text.substring(place[1]);
  }
}
