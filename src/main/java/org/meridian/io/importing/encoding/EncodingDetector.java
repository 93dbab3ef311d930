package org.meridian.io.importing.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.io.importing.encoding.EncodingGuess.Surety;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the character set of a text: by its mark, by the rules of UTF-8, by the test for UTF-16,
 * and else by how much sense the letters make in each set, with the word of a statistical detector
 * beside it. That word alone is not enough: it takes Mac Roman for GB18030 and is silent about
 * short texts.
 */
public final class EncodingDetector {

  /** As much of a text as the sets are tried on, where it is long. */
  private static final int MOST = 1 << 18;

  /** Below this many letters beyond ASCII nothing is sure. */
  private static final int FEW = 6;

  private static final double CLOSE = 0.12;
  private static final double VOICE = 0.15;

  private EncodingDetector() {}

  private static List<LetterScore> scores() {
    return List.of(
        new IdeographScore("GB18030", "GB2312", 0xB0, 0xD7),
        new IdeographScore("Big5", "Big5", 0xA4, 0xC6),
        new KanaScore(),
        new IdeographScore("EUC-KR", "EUC-KR", 0xB0, 0xC8),
        new AlphabetScore("windows-1252", Character.UnicodeScript.LATIN),
        new AlphabetScore("x-MacRoman", Character.UnicodeScript.LATIN),
        new AlphabetScore("windows-1251", Character.UnicodeScript.CYRILLIC));
  }

  /** The name of a character set as reports write it. */
  static String shown(String charset) {
    return charset.equals("x-MacRoman") ? "Mac Roman" : charset;
  }

  /** The character set of a name as reports write it; empty where the platform has none. */
  public static Optional<Charset> named(String name) {
    String plain = name.equalsIgnoreCase("Mac Roman") ? "x-MacRoman" : name.strip();
    try {
      return Optional.of(Charset.forName(plain.equals("EUC-KR") ? "x-windows-949" : plain));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** What a text seems to be written in. */
  public static EncodingGuess detect(byte[] bytes) {
    Optional<EncodingGuess> marked = ByteMark.of(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = WideTest.of(bytes);
    if (wide.isPresent()) {
      return new EncodingGuess(wide.get(), wide.get().name(), 0, Surety.LIKELY, List.of());
    }
    Utf8Test test = Utf8Test.of(bytes);
    if (test.isUtf8()) {
      return EncodingGuess.certain(StandardCharsets.UTF_8, 0);
    }
    return test.isMostlyUtf8()
        ? new EncodingGuess(StandardCharsets.UTF_8, "UTF-8", 0, Surety.LIKELY, List.of())
        : byLetters(bytes);
  }

  private record Candidate(LetterScore set, double score) {}

  private static EncodingGuess byLetters(byte[] bytes) {
    byte[] head = head(bytes);
    String voice = voice(head);
    List<Candidate> fitting = new ArrayList<>();
    for (LetterScore set : scores()) {
      set.of(head)
          .map(score -> score + (isNamed(set, voice) ? VOICE : 0) + korean(set, head))
          .ifPresent(score -> fitting.add(new Candidate(set, score)));
    }
    fitting.sort(Comparator.comparingDouble(Candidate::score).reversed());
    if (fitting.isEmpty()) {
      return new EncodingGuess(
          Charset.forName("windows-1252"), "windows-1252", 0, Surety.OPEN, List.of());
    }
    return guess(fitting, letters(head));
  }

  private static EncodingGuess guess(List<Candidate> fitting, int letters) {
    Candidate best = fitting.getFirst();
    double second = fitting.size() > 1 ? fitting.get(1).score() : 0;
    boolean open = letters < FEW || best.score() < 0.5 || best.score() - second < CLOSE;
    List<String> others =
        fitting.stream()
            .skip(1)
            .filter(each -> each.score() > 0.3)
            .map(each -> shown(each.set().name()))
            .toList();
    return new EncodingGuess(
        named(best.set().name()).orElse(best.set().charset()),
        shown(best.set().name()),
        0,
        open ? Surety.OPEN : Surety.LIKELY,
        others);
  }

  /**
   * Common Hangul lie where only part of the common Chinese letters do: a text of which all lie
   * there is Korean, the longer the surer.
   */
  private static double korean(LetterScore set, byte[] head) {
    if (!set.name().equals("EUC-KR")) {
      return 0;
    }
    int[] leads = new int[2];
    for (int at = 0; at < head.length - 1; at++) {
      int lead = head[at] & 0xFF;
      if (lead >= 0xA1) {
        leads[0] += lead >= 0xB0 && lead <= 0xC8 ? 1 : 0;
        leads[1] += lead > 0xC8 ? 1 : 0;
        at++;
      }
    }
    boolean all = leads[0] >= 8 && leads[1] * 50 < leads[0];
    return all ? 0.3 : leads[1] * 10 > leads[0] ? -0.4 : 0;
  }

  private static boolean isNamed(LetterScore set, String voice) {
    return set.name().equalsIgnoreCase(voice) && !voice.isEmpty();
  }

  private static String voice(byte[] head) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(head, 0, head.length);
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return found == null ? "" : found;
  }

  private static int letters(byte[] head) {
    int high = 0;
    for (byte each : head) {
      high += each < 0 ? 1 : 0;
    }
    return high;
  }

  /** The first part, up to the end of a line, so that no letter is cut. */
  private static byte[] head(byte[] bytes) {
    if (bytes.length <= MOST) {
      return bytes;
    }
    int end = MOST;
    while (end > 1 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
      end--;
    }
    return Arrays.copyOf(bytes, end > 1 ? end : MOST);
  }
}
