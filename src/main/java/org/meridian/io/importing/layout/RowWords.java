package org.meridian.io.importing.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words that tell rows of totals and of notes from rows of data. */
final class RowWords {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)\\s*(grand |sub-?)?(total|sum|average|mean|median|all cities|overall|insgesamt|gesamt|summe"
              + "|suma|somme|totale|totaal|média|promedio|moyenne|итого|всего)(\\s*\\(.*\\))?(s|es)?\\s*[:：]?\\s*"
              + "|\\s*(总计|合计|小计|总和|平均|平均值|均值|总数|共计|累计|全部|合計|計|합계|중앙값|中位数)\\s*[:：]?\\s*");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)\\s*(sources?|notes?|nb|remarks?|data|last updated|updated|copyright|©|footnotes?|legend"
              + "|quelle|fuente|fonte|nota|notas|anmerkung|(?:数据|资料)?来源|注释?|备注|说明|附注|出典|資料|자료|주)"
              + "\\s*[:：.\\d（(].*"
              + "|\\s*(\\*|†|‡|[¹²³]|\\[?\\(?\\d{1,2}[)\\]]|\\([a-z]\\)|[a-z]\\)).*|\\s*[—–-]+\\s+.{12,}"
              + "|\\s*(https?://|www\\.).*");

  private RowWords() {}

  static boolean isTotal(String cell) {
    return cell.length() < 40 && TOTAL.matcher(cell.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean isNote(String cell) {
    return NOTE.matcher(cell).matches();
  }
}
