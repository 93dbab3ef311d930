package org.meridian.io.sheet.format;

import java.util.Map;
import java.util.Optional;

/**
 * The formats of dates that Excel builds in under East Asian languages and names by a number alone,
 * as they read in simplified Chinese (ECMA-376, part 1, 18.8.30).
 */
final class ChineseDates {

  private static final String MONTH = "yyyy年m月";
  private static final String DAY = "m月d日";
  private static final String HOUR = "AM/PMh时mm分";
  private static final String SECOND = "AM/PMh时mm分ss秒";

  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(27, MONTH),
          Map.entry(28, DAY),
          Map.entry(29, DAY),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy年m月d日"),
          Map.entry(32, "h时mm分"),
          Map.entry(33, "h时mm分ss秒"),
          Map.entry(34, HOUR),
          Map.entry(35, SECOND),
          Map.entry(36, MONTH),
          Map.entry(50, MONTH),
          Map.entry(51, DAY),
          Map.entry(52, MONTH),
          Map.entry(53, DAY),
          Map.entry(54, DAY),
          Map.entry(55, HOUR),
          Map.entry(56, SECOND),
          Map.entry(57, MONTH),
          Map.entry(58, DAY));

  private ChineseDates() {}

  /** The format of a number; empty where that is none of these. */
  static Optional<String> format(int id) {
    return Optional.ofNullable(FORMATS.get(id));
  }
}
