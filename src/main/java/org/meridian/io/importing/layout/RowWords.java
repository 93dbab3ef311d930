package org.meridian.io.importing.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.text.TextTable;

/** Words that tell rows of totals and of notes from rows of data. */
public final class RowWords {

  private static final Set<String> TOTALS = words();

  /** What any of them begins with, small or large. */
  private static final BitSet FIRST = first();

  /** A total that says of what: Total Europe, Total (14 cities), 全国合计. */
  private static final Pattern TOTAL_OF =
      Pattern.compile(
          "(sub|grand )?totals? .+|total[:：-].+|summe .+|gesamt .+|insgesamt .+|итого .+|всего .+"
              + "|average (of|for) .+|mean (of|for) .+|sum of .+|.{1,8}(合计|总计|小计|合計)|(合计|总计|合計).{1,10}");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)[(（\\[【]?\\s*(sources?|notes?|nb|remarks?|data|data source|last updated|updated|copyright|©|footnotes?|legend"
              + "|quellen?|anmerkung(en)?|hinweise?|stand|fuentes?|fontes?|fonte|nota|notas|remarques?|elaboración propia|elaboração própria"
              + "|источники?|примечани[ея]|сноска|bron|opmerking|kaynak|not|źródło|uwaga"
              + "|(?:数据|资料|資料)?(?:来源|來源)|注释?|註|备注|備註|说明|說明|附注|出典|出所|注記|備考|資料|자료|출처|주)"
              + "\\s*[)）\\]】]?\\s*[:：.;\\d（(].*"
              + "|notes|sources|footnotes|quellen|注释|备注|说明|注"
              + "|[(（](注|註|出典|来源|资料来源|note|source)[)）].*|last updated .*|updated (on|at) .*|end of (table|file|report)\\.?"
              + "|\\s*(\\*|†|‡|[¹²³]|\\[?\\(?\\d{1,2}[)\\]]|\\([a-z]\\)|[a-z]\\)).*|\\s*[—–-]+\\s+.{12,}"
              + "|[_=]{3,}|[—–-]{5,}|footnote ?(seq ?)?id"
              + "|\\s*(https?://|www\\.).*");

  private RowWords() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    TextTable.lines("total_words.txt")
        .forEach(line -> words.addAll(Arrays.asList(line.split("; "))));
    return Set.copyOf(words);
  }

  private static BitSet first() {
    BitSet first = new BitSet();
    for (String word : TOTALS) {
      first.set(word.charAt(0));
      first.set(Character.toUpperCase(word.charAt(0)));
    }
    return first;
  }

  /** Whether a text is a word for a total or an average. */
  public static boolean isTotal(String cell) {
    if (cell.isEmpty() || cell.length() > 40 || !mayBe(cell)) {
      return false;
    }
    int end = cell.indexOf('(') > 0 ? cell.indexOf('(') : cell.length();
    String word = cell.substring(0, end).strip().toLowerCase(Locale.ROOT);
    String bare = word.replaceAll("[:：*]+$", "").strip();
    boolean wide = bare.chars().anyMatch(letter -> letter > 0x2E80);
    return TOTALS.contains(wide ? bare.replaceAll("[\\s\u3000]+", "") : bare);
  }

  /** Most cells are told from totals by their first letter, ideographs by any. */
  private static boolean mayBe(String cell) {
    return FIRST.get(cell.charAt(0));
  }

  /** Whether a cell says of what the row is a total; a city may be called so too. */
  static boolean isTotalOf(String cell) {
    return cell.length() > 3
        && cell.length() <= 60
        && (mayBe(cell) || cell.charAt(0) > 0x2E80)
        && TOTAL_OF.matcher(cell.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean isNote(String cell) {
    return NOTE.matcher(cell).matches();
  }
}
