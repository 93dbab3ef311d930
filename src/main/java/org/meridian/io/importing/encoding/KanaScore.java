package org.meridian.io.importing.encoding;

/** The score of Japanese text: kana tell it from Chinese, the first kanji are in common use. */
final class KanaScore extends LetterScore {

  private final IdeographScore kanji = new IdeographScore("windows-31j", "windows-31j", 0x88, 0x97);

  KanaScore() {
    super("Shift_JIS");
  }

  @Override
  boolean isWide() {
    return true;
  }

  @Override
  double weight(int before, int letter, int after) {
    return letter >= 0x3041 && letter <= 0x30FF ? 1 : kanji.weight(before, letter, after);
  }
}
