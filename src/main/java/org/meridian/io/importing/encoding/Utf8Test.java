package org.meridian.io.importing.encoding;

/**
 * Counts the letters of more than one byte that obey the rules of UTF-8, and the bytes that break
 * them.
 *
 * @param letters of more than one byte
 * @param broken bytes that belong to none
 */
record Utf8Test(int letters, int broken) {

  static Utf8Test of(byte[] bytes) {
    int letters = 0;
    int broken = 0;
    for (int at = 0; at < bytes.length; ) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      letters += length > 0 ? 1 : 0;
      broken += length > 0 ? 0 : 1;
      at += Math.max(1, length);
    }
    return new Utf8Test(letters, broken);
  }

  boolean isUtf8() {
    return broken == 0;
  }

  /** Some bytes may be broken; other sets break the rules nearly everywhere. */
  boolean isMostlyUtf8() {
    return letters >= broken;
  }

  /** The bytes of a letter, 0 where they break the rules. */
  static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (lead > 0xF4 || length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int part = 1; part < length; part++) {
      if ((bytes[at + part] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean wrong =
        lead == 0xE0 && second < 0xA0
            || lead == 0xED && second > 0x9F
            || lead == 0xF0 && second < 0x90
            || lead == 0xF4 && second > 0x8F;
    return wrong ? 0 : length;
  }
}
