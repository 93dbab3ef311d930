package org.meridian.io.importing.encoding;

import java.nio.charset.Charset;

/** The score of a set of two bytes a letter, by the rows of the set that are in common use. */
final class IdeographScore extends LetterScore {

  private final Charset plain;
  private final int firstCommon;
  private final int lastCommon;

  /**
   * A set.
   *
   * @param name of the set
   * @param plain the set whose first bytes tell common letters
   * @param firstCommon the first of them
   * @param lastCommon the last of them
   */
  IdeographScore(String name, String plain, int firstCommon, int lastCommon) {
    super(name);
    this.plain = Charset.forName(plain);
    this.firstCommon = firstCommon;
    this.lastCommon = lastCommon;
  }

  @Override
  boolean isWide() {
    return true;
  }

  @Override
  double weight(int before, int letter, int after) {
    if (letter >= 0xFF61 && letter <= 0xFF9F) {
      return 0.1;
    }
    if (isMark(letter)) {
      return 0.8;
    }
    byte[] bytes = Character.toString(letter).getBytes(plain);
    if (bytes.length != 2) {
      // A letter of four bytes in GB18030 is rare, but no sign against it.
      return letter < 0x250 || letter > 0xFFFF ? 0.5 : 0.1;
    }
    int lead = bytes[0] & 0xFF;
    return lead >= firstCommon && lead <= lastCommon ? 1 : 0.2;
  }

  private static boolean isMark(int letter) {
    return letter >= 0x3000 && letter <= 0x303F
        || letter >= 0xFF00 && letter <= 0xFF5E
        || letter >= 0x2010 && letter <= 0x2026;
  }
}
