package org.meridian.io.importing.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * How much sense the bytes beyond ASCII of a text make in a character set: 1 where all of them are
 * letters in common use that stand where letters stand, 0 where none is.
 */
abstract class LetterScore {

  private static final int MOST_BROKEN = 4;
  private static final double LOSS = 0.15;

  private final String name;
  private final Charset charset;

  LetterScore(String name) {
    this.name = name;
    this.charset = Charset.forName(name);
  }

  String name() {
    return name;
  }

  Charset charset() {
    return charset;
  }

  /** The score of a text; empty where the bytes are not of the set. */
  final Optional<Double> of(byte[] bytes) {
    return strict(bytes).map(this::of).or(() -> broken(bytes));
  }

  /** The score of a text of which a byte or two in a hundred are broken, with a loss for it. */
  private Optional<Double> broken(byte[] bytes) {
    String text = new String(bytes, charset);
    long lost = text.chars().filter(letter -> letter == DecodedText.BROKEN).count();
    long letters = text.chars().filter(letter -> letter > 0x7F).count();
    return isWide() && lost <= MOST_BROKEN && lost * 5 < letters
        ? Optional.of(of(text.replace("" + DecodedText.BROKEN, "")) - LOSS)
        : Optional.empty();
  }

  /** Whether a letter takes two bytes, so that a broken one is seen. */
  boolean isWide() {
    return false;
  }

  private Optional<String> strict(byte[] bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private double of(String text) {
    double sum = 0;
    int count = 0;
    int before = ' ';
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int next = at + Character.charCount(letter);
      if (letter > 0x7F) {
        int after = next < text.length() ? text.codePointAt(next) : ' ';
        sum += weight(before, letter, after);
        count++;
      }
      before = letter;
      at = next;
    }
    return count == 0 ? 0 : sum / count;
  }

  /** How well a letter beyond ASCII stands between its neighbours, 0 to 1. */
  abstract double weight(int before, int letter, int after);
}
