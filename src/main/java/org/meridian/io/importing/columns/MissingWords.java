package org.meridian.io.importing.columns;

import java.util.Locale;
import java.util.Set;

/** Texts that stand for a missing number. */
public final class MissingWords {

  /** Nobody means anything else by these. */
  private static final Set<String> USUAL =
      Set.of(
          "", "na", "n/a", "n.a.", "n.a", "nan", "null", "none", "..", "...", "…", "……", "#n/a",
          "—", "–", "——", "<na>", "(null)", "\\n");

  /** These are taken for it, and that is worth a look. */
  private static final Set<String> TAKEN =
      Set.of(
          "-",
          "--",
          "---",
          "?",
          "??",
          "#div/0!",
          "#value!",
          "#ref!",
          "#name?",
          "#num!",
          "#null!",
          "#n/a n/a",
          "缺失",
          "缺",
          "无",
          "暂无",
          "无数据",
          "暂缺",
          "不详",
          "未知",
          "不适用",
          "／",
          "/",
          "missing",
          "unknown",
          "no data",
          "nodata",
          "not available",
          "not applicable",
          "n.d.",
          "n.d",
          "nd",
          "s/d",
          "sin dato",
          "sem dados",
          "k.a.",
          "k. a.",
          "n.v.",
          "x",
          "(x)",
          ".",
          ":",
          "*",
          "**",
          "z",
          "(na)",
          "nil",
          "n/d",
          "欠損",
          "不明",
          "자료없음",
          "нет данных",
          "err",
          "error",
          "#error",
          "inf",
          "-inf");

  private MissingWords() {}

  /** Whether a text stands for a missing number. */
  static boolean isMissing(String cell, Set<String> further) {
    return cell.isEmpty() || isShort(cell) && isKnown(cell) || further.contains(cell);
  }

  private static boolean isShort(String cell) {
    return cell.length() <= 16 && !Character.isDigit(cell.charAt(cell.length() - 1));
  }

  private static boolean isKnown(String cell) {
    String word = cell.toLowerCase(Locale.ROOT);
    return USUAL.contains(word) || TAKEN.contains(word);
  }

  /** Whether nobody means anything else by a text that stands for a missing number. */
  static boolean isUsual(String cell) {
    return USUAL.contains(cell.toLowerCase(Locale.ROOT));
  }
}
