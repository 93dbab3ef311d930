package org.meridian.view.words;

import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.profile.ShownYears;

/** Marks values that are of another year than the one that is shown: "of 2020". */
public final class YearWords {

  private final YearMessages words;

  /** The texts of the bundle {@code counts}, in one language. */
  @FunctionalInterface
  public interface YearMessages {
    /** A text with its places filled. */
    String get(String key, Object... arguments);
  }

  /**
   * @param words messages of the window or words of figures
   */
  public YearWords(YearMessages words) {
    this.words = words;
  }

  /** The year of a value: marked where it is not the one shown, empty where it holds always. */
  public String year(Period year, Period shown) {
    return year.equals(Dataset.TIMELESS) || year.equals(shown) ? plain(year) : mark(year);
  }

  private static String plain(Period year) {
    return year.equals(Dataset.TIMELESS) ? "" : year.toString();
  }

  /** The mark of values of another year, empty where the year is the one shown or none. */
  public String mark(Period year, Period shown) {
    return year.equals(shown) || year.equals(Dataset.TIMELESS) ? "" : mark(year);
  }

  private String mark(Period year) {
    return words.get("counts.year.of", year.toString());
  }

  /** The mark of values of one or several other years. */
  public String mark(ShownYears years) {
    return years.isOne()
        ? mark(years.first())
        : words.get("counts.year.span", years.first().toString(), years.last().toString());
  }

  /** A name with the mark behind it, if there is one. */
  public String named(String name, Optional<ShownYears> years) {
    return years.map(found -> words.get("counts.year.named", name, mark(found))).orElse(name);
  }
}
