package org.meridian.io.importing.columns;

import java.util.HashSet;
import java.util.Set;

/** What the cells of a column are, counted over all rows. */
public final class ColumnProfile {

  /** Different texts are told apart up to so many. */
  static final int MOST_DISTINCT = 5000;

  private static final int MOST_UNITS = 20;

  /** After so many texts that are no number, none is sought. */
  private static final int SURE = 5000;

  private final NumberText numbers = new NumberText('.');
  private final DecimalVote vote = new DecimalVote();
  private final Set<String> distinct = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private int present;
  private int missing;
  private int blank;
  private int clean;
  private int marked;
  private int remarks;
  private int coded;
  private int whole;
  private int zeroLed;
  private int years;
  private int days;
  private int dated;
  private int percents;
  private int fractions;
  private int digits;
  private int longest;
  private int shortest = Integer.MAX_VALUE;

  /** Starts without cells. */
  public ColumnProfile() {}

  /** Counts a cell without white space at its ends. */
  public void count(String cell, Set<String> furtherMissing) {
    if (cell.isEmpty()) {
      blank++;
      return;
    }
    if (MissingWords.isMissing(cell, furtherMissing)) {
      missing++;
      return;
    }
    present++;
    longest = Math.max(longest, cell.length());
    shortest = Math.min(shortest, cell.length());
    if (distinct.size() < MOST_DISTINCT) {
      distinct.add(cell);
    }
    number(cell);
  }

  private void number(String cell) {
    if (present > SURE && clean + marked + years + days + dated == 0) {
      return;
    }
    vote.hear(cell);
    NumberReading reading = numbers.read(cell);
    if (!reading.isNumber()) {
      boolean day = PeriodText.isDay(cell);
      boolean period = PeriodText.isPeriod(cell);
      days += day ? 1 : 0;
      years += period ? 1 : 0;
      dated += !day && !period && DateOrder.isDate(cell) ? 1 : 0;
      return;
    }
    clean += reading.isClean() ? 1 : 0;
    marked += reading.isClean() ? 0 : 1;
    beside(cell, reading);
    percents += reading.has(NumberMark.PERCENT) ? 1 : 0;
    fractions += !reading.has(NumberMark.PERCENT) && Math.abs(reading.value()) <= 1 ? 1 : 0;
    whole += reading.value() == Math.rint(reading.value()) && cell.indexOf('.') < 0 ? 1 : 0;
    boolean all = isDigits(cell);
    digits += all ? 1 : 0;
    zeroLed += all && cell.length() > 1 && cell.charAt(0) == '0' ? 1 : 0;
    years += all && cell.length() == 4 && PeriodText.isYear(cell) ? 1 : 0;
  }

  private void beside(String cell, NumberReading reading) {
    if (reading.has(NumberMark.UNIT)) {
      remarks += RemarkText.isOfYear(cell) ? 1 : 0;
      coded += RemarkText.isCodedName(cell) ? 1 : 0;
      years += PeriodText.isPeriod(cell) ? 1 : 0;
      if (units.size() < MOST_UNITS) {
        units.add(reading.unit());
      }
    }
  }

  private static boolean isDigits(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      if (cell.charAt(at) < '0' || cell.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Cells with something that does not stand for a missing value. */
  public int present() {
    return present;
  }

  /** Cells with nothing in them. */
  int blank() {
    return blank;
  }

  /** Words that stand for a missing value. */
  int missing() {
    return missing;
  }

  /** Whether the cells are numbers, half of them at least, and no remarks or names. */
  public boolean isNumber() {
    boolean words = marked > clean && (units.size() > 3 || isRemarks() || isCodedNames());
    return present > 0 && !words && (clean + marked) * 2 >= present && days * 2 < present;
  }

  /** Years with words behind them, of which one at least says more than that it is a year. */
  private boolean isRemarks() {
    return remarks == marked && years < present;
  }

  /** Each code has a name of its own: {@code 28079 Madrid}. */
  private boolean isCodedNames() {
    return coded == marked && units.size() > 1 && units.size() == distinct.size();
  }

  /** Whether some cell has words, alone or behind a number. */
  public boolean hasWords() {
    return clean + marked < present || !units.isEmpty();
  }

  /** Whether digits with zeros in front stand there, and nothing but digits. */
  public boolean isCode() {
    return zeroLed > 0 && digits == present;
  }

  /** Whether nothing stands there but digits, three or more and as many in each cell. */
  public boolean isEven() {
    return present > 1
        && missing == 0
        && digits == present
        && longest == shortest
        && longest > 2
        && !distinct.stream().allMatch(text -> text.matches("(19|20)\\d\\d"));
  }

  /** Whether all cells are years of two digits. */
  public boolean isShortYears() {
    return distinct.size() > 1 && distinct.stream().allMatch(PeriodText::isShort);
  }

  /** Whether no cell has a fraction. */
  public boolean isWhole() {
    return whole * 100 >= (clean + marked) * 97;
  }

  /** Whether all cells are years or dates but a few. */
  public boolean isPeriod() {
    return present > 0 && periods() * 10 >= present * 9;
  }

  /** Whether two cells in three are years or dates. */
  public boolean isMostlyPeriod() {
    return present > 0 && periods() * 3 >= present * 2;
  }

  private int periods() {
    return years + days + (dated > 0 && !isEitherDate() ? dated : 0);
  }

  /** Whether the cells are dates of which nothing tells the day from the month. */
  public boolean isEitherDate() {
    return dated * 3 >= present * 2 && dated > 0 && DateOrder.of(distinct) == DateOrder.EITHER;
  }

  /** Whether the cells are dates with a day. */
  public boolean isDate() {
    return days * 10 >= present * 8 && present > 0;
  }

  /** The unit that stands beside most numbers, where there is one alone; else empty. */
  public String unit() {
    boolean most = units.size() == 1 && marked * 2 > present;
    return most && isNumber() ? units.iterator().next() : "";
  }

  /** Whether most cells have a percent sign. */
  public boolean isMostlyPercent() {
    return percents * 2 >= present && present > 0;
  }

  /**
   * Whether cells with a percent sign are percentages: most have one, or the others are no shares,
   * which lie between 0 and 1.
   */
  public boolean isPercent() {
    int plain = clean + marked - percents;
    return percents > 0 && (isMostlyPercent() || fractions * 2 < plain);
  }

  /** How many different texts there are, up to {@value #MOST_DISTINCT}. */
  public int distinct() {
    return distinct.size();
  }

  /** The different texts, up to {@value #MOST_DISTINCT} of them. */
  public Set<String> texts() {
    return distinct;
  }

  int longest() {
    return longest;
  }

  DecimalVote vote() {
    return vote;
  }

  /** How many cells prove a decimal comma, less those that prove a full stop. */
  public int commaLead() {
    return vote.commas() - vote.points();
  }

  /** Whether a cell proves which mark is the decimal one. */
  public boolean isProven() {
    return vote.commas() + vote.points() > 0;
  }

  /** Whether cells may be read in two ways, most of them with a comma. */
  public boolean eitherIsComma() {
    return vote.either() > 0 && vote.eitherIsComma();
  }

  /** How many cells may be read in two ways. */
  public int either() {
    return vote.either();
  }

  /** The decimal mark of the column, given that of the file. */
  public char decimal(char ofFile) {
    if (vote.commas() == vote.points()) {
      return vote.commas() == 0 && vote.either() > 0 && vote.eitherIsComma() && ofFile == ','
          ? ','
          : ofFile;
    }
    return vote.commas() > vote.points() ? ',' : '.';
  }
}
