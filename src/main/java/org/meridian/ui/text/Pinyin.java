package org.meridian.ui.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Pinyin initials of Chinese names, so that “bj” finds 北京.
 *
 * <p>The first level of GB 2312 (3,755 common characters) stands in pinyin order, so a character's
 * code alone tells its initial; see GB/T 2312-1980. Characters of city names that lie outside it,
 * or are read differently in a name than the standard sorts them, are listed. Other characters have
 * no initial and are passed over.
 */
public final class Pinyin {

  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final String INITIALS = "abcdefghjklmnopqrstwxyz";

  /** The code of the first character under each of {@link #INITIALS}. */
  private static final int[] FIRST = {
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
  };

  private static final int LAST = 0xD7F9;

  private static final Map<Integer, Character> OTHERS = others();

  private static final Map<String, String> READINGS = Map.of("重庆", "cq", "长", "c");

  private Pinyin() {}

  /** The initials of a name, lower case: 北京 gives {@code bj}; "" where there are none. */
  public static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      String reading = readingAt(name, at);
      if (reading == null) {
        initial(name.codePointAt(at), initials);
        at += Character.charCount(name.codePointAt(at));
      } else {
        initials.append(reading);
        at += reading.length();
      }
    }
    return initials.toString();
  }

  private static String readingAt(String name, int at) {
    return READINGS.entrySet().stream()
        .filter(reading -> name.startsWith(reading.getKey(), at))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static void initial(int character, StringBuilder out) {
    Character listed = OTHERS.get(character);
    if (listed != null) {
      out.append(listed.charValue());
      return;
    }
    byte[] bytes = Character.toString(character).getBytes(GB2312);
    if (bytes.length != 2) {
      return;
    }
    int code = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (code >= FIRST[0] && code <= LAST) {
      out.append(INITIALS.charAt(section(code)));
    }
  }

  private static int section(int code) {
    int section = FIRST.length - 1;
    while (FIRST[section] > code) {
      section--;
    }
    return section;
  }

  private static Map<Integer, Character> others() {
    String characters = "圳z莞g珲h泗s漯l濮p亳b衢q泸l婺w睢s荥x浏l";
    Map<Integer, Character> others = new HashMap<>();
    for (int at = 0; at < characters.length(); at += 2) {
      others.put((int) characters.charAt(at), characters.charAt(at + 1));
    }
    return Map.copyOf(others);
  }
}
