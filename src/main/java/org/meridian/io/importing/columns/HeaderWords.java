package org.meridian.io.importing.columns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.model.importing.ColumnRole;
import org.meridian.text.NameFolding;
import org.meridian.text.TextTable;

/**
 * What the name of a column says about what it is for, in the languages of the files people have.
 */
public final class HeaderWords {

  private static final Map<ColumnRole, Set<String>> WHOLE = new LinkedHashMap<>();
  private static final Map<ColumnRole, List<String>> IDEOGRAPHS = new LinkedHashMap<>();

  static {
    for (String line : TextTable.lines("column_words.txt")) {
      String[] halves = line.split("\\|", -1);
      List<String> words = parts(halves[0]);
      ColumnRole role = ColumnRole.valueOf(words.getFirst());
      WHOLE.put(role, Set.copyOf(words.subList(1, words.size())));
      IDEOGRAPHS.put(role, parts(halves[1]));
    }
  }

  /** Yearbooks spread short names over their columns. */
  private static final Pattern SPREAD =
      Pattern.compile("(?<=\\p{IsIdeographic})\\s+(?=\\p{IsIdeographic})");

  private static final Pattern TWO_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z][a-z])");

  private static final Pattern LOWER_BETTER =
      Pattern.compile(
          " (distance|rank|cost|costs|price|unemployment|crime|pollution|pm2 5|travel time) "
              + "|距|排名|失业|成本|污染");

  private HeaderWords() {}

  private static List<String> parts(String half) {
    return Arrays.stream(half.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** What a name says; empty where it says nothing. A name of numbers says nothing of places. */
  public static Optional<ColumnRole> role(String name) {
    String bare = UnitText.of(name).name();
    String words = NameFolding.words(spaced(bare));
    for (Map.Entry<ColumnRole, Set<String>> each : WHOLE.entrySet()) {
      if (each.getValue().contains(words)) {
        return Optional.of(each.getKey());
      }
    }
    Optional<ColumnRole> end = EndWords.role(words);
    if (end.isPresent()) {
      return end;
    }
    if (words.endsWith(" id") || words.endsWith(" code") || words.startsWith("codigo ")) {
      return Optional.of(ColumnRole.CODE);
    }
    String close = SPREAD.matcher(bare).replaceAll("");
    return bare.chars().anyMatch(letter -> letter > 0x2E80) && close.length() <= 12
        ? ideographs(close)
        : Optional.empty();
  }

  private static Optional<ColumnRole> ideographs(String name) {
    if (name.equals("年")) {
      return Optional.of(ColumnRole.YEAR);
    }
    if (name.equals("市") || name.equals("值") || name.equals("国")) {
      return Optional.of(
          name.equals("市")
              ? ColumnRole.CITY
              : name.equals("值") ? ColumnRole.VALUE : ColumnRole.COUNTRY);
    }
    if (name.endsWith("数") || name.endsWith("量") || name.endsWith("率") || name.endsWith("额")) {
      return Optional.empty();
    }
    return IDEOGRAPHS.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(name::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a name says city outright, rather than only name or place. */
  public static boolean isCityName(String name) {
    String words = NameFolding.words(spaced(UnitText.of(name).name()));
    return words.contains("city") || words.contains("cities") || name.contains("城市");
  }

  /** Whether a name says that codes stand in its column, and not names. */
  public static boolean isCodeName(String name) {
    return NameFolding.words(spaced(UnitText.of(name).name()))
        .matches(".*\\b(id|code|iata|icao|iso\\d?|iso a\\d)");
  }

  /** Whether a name says that names in English or another language than Chinese stand there. */
  public static boolean isForeignName(String name) {
    return name.matches(".*(英文|外文|拼音|英語).*") || isCityName(name) && !name.contains("城市");
  }

  /** Whether a name says that a coordinate of one end of a link stands in its column. */
  public static boolean isEndCoordinate(String name) {
    return EndWords.isCoordinate(NameFolding.words(spaced(UnitText.of(name).name())));
  }

  /** Whether a name says that ranks stand in its column. */
  public static boolean isRank(String name) {
    return name.equals("#")
        || NameFolding.words(name)
            .matches(".*\\b(rank|ranking|position|rang|puesto|posto|ranks)\\b.*")
        || name.matches(".*(排名|名次|位次|順位).*");
  }

  /** Whether a name says year outright, rather than date, time or month. */
  public static boolean isYearName(String name) {
    return NameFolding.words(name).matches("year|years|yr|jahr|annee|ano|anno|rok|год|年|年份|年度");
  }

  /** Whether a name speaks of what is better when low. */
  public static boolean isLowerBetter(String name) {
    String words = " " + NameFolding.words(name) + " ";
    return LOWER_BETTER.matcher(words).find();
  }

  /** cityName and obsValue are two words each. */
  private static String spaced(String name) {
    return TWO_WORDS.matcher(name).replaceAll(" ");
  }
}
