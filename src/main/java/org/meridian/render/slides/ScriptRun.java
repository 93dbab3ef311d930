package org.meridian.render.slides;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text in one script. Marks, digits and blanks stay with what stands before them, full
 * width marks belong to Chinese.
 *
 * @param text never empty
 * @param chinese whether it is Chinese, and not of Latin letters
 */
record ScriptRun(String text, boolean chinese) {

  /** The parts of a text in order; together they are the text. */
  static List<ScriptRun> of(String text) {
    List<ScriptRun> runs = new ArrayList<>();
    int from = 0;
    Script before = Script.EITHER;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Script now = Script.of(text.codePointAt(at));
      if (now == Script.EITHER || now == before) {
        continue;
      }
      if (before != Script.EITHER) {
        runs.add(new ScriptRun(text.substring(from, at), before == Script.CHINESE));
        from = at;
      }
      before = now;
    }
    if (from < text.length()) {
      runs.add(new ScriptRun(text.substring(from), before == Script.CHINESE));
    }
    return runs;
  }

  private enum Script {
    CHINESE,
    OTHER,
    EITHER;

    static Script of(int point) {
      if (isChinese(point)) {
        return CHINESE;
      }
      return Character.isLetter(point) ? OTHER : EITHER;
    }

    /** Ideographs, and the marks and full-width forms that stand between them. */
    private static boolean isChinese(int point) {
      return Character.isIdeographic(point)
          || point >= 0x3000 && point <= 0x303f
          || point >= 0xff00 && point <= 0xffef;
    }
  }
}
