package org.meridian.io.importing.encoding;

/** The score of a set of one byte a letter: letters stand in words, small ones behind others. */
final class AlphabetScore extends LetterScore {

  private final Character.UnicodeScript script;

  AlphabetScore(String name, Character.UnicodeScript script) {
    super(name);
    this.script = script;
  }

  @Override
  double weight(int before, int letter, int after) {
    if (!Character.isLetter(letter)) {
      return "’‘“”–—…°€£%№«»²³\u00A0".indexOf(letter) >= 0 ? 0.6 : 0;
    }
    if (Character.UnicodeScript.of(letter) != script) {
      return 0;
    }
    boolean inWord = isOwn(before) || isOwn(after);
    boolean odd = Character.isUpperCase(letter) && Character.isLowerCase(before);
    return odd ? 0.1 : inWord ? 0.95 : 0.3;
  }

  private boolean isOwn(int letter) {
    return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == script;
  }
}
