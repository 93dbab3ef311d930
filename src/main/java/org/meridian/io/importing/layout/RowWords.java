package org.meridian.io.importing.layout;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell rows of totals and of notes from rows of data. */
final class RowWords {

  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totals",
          "grand total",
          "subtotal",
          "sub total",
          "sum",
          "sums",
          "average",
          "averages",
          "mean",
          "median",
          "all cities",
          "overall",
          "insgesamt",
          "gesamt",
          "summe",
          "suma",
          "somme",
          "totale",
          "totaal",
          "media",
          "promedio",
          "moyenne",
          "итого",
          "всего",
          "总计",
          "合计",
          "小计",
          "总和",
          "平均",
          "平均值",
          "均值",
          "总数",
          "共计",
          "累计",
          "全部",
          "合計",
          "計",
          "합계",
          "中位数");

  /** What any of them begins with, small or large. */
  private static final BitSet FIRST = first();

  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)\\s*(sources?|notes?|nb|remarks?|data|last updated|updated|copyright|©|footnotes?|legend"
              + "|quelle|fuente|fonte|nota|notas|anmerkung|(?:数据|资料)?来源|注释?|备注|说明|附注|出典|資料|자료|주)"
              + "\\s*[:：.\\d（(].*"
              + "|\\s*(\\*|†|‡|[¹²³]|\\[?\\(?\\d{1,2}[)\\]]|\\([a-z]\\)|[a-z]\\)).*|\\s*[—–-]+\\s+.{12,}"
              + "|\\s*(https?://|www\\.).*");

  private RowWords() {}

  private static BitSet first() {
    BitSet first = new BitSet();
    for (String word : TOTALS) {
      first.set(word.charAt(0));
      first.set(Character.toUpperCase(word.charAt(0)));
    }
    return first;
  }

  static boolean isTotal(String cell) {
    if (cell.isEmpty() || cell.length() > 40 || !FIRST.get(cell.charAt(0))) {
      return false;
    }
    int end = cell.indexOf('(') > 0 ? cell.indexOf('(') : cell.length();
    String word = cell.substring(0, end).strip().toLowerCase(Locale.ROOT);
    String bare =
        word.endsWith(":") || word.endsWith("：") ? word.substring(0, word.length() - 1) : word;
    return TOTALS.contains(bare.strip());
  }

  static boolean isNote(String cell) {
    return NOTE.matcher(cell).matches();
  }
}
