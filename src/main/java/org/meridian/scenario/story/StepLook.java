package org.meridian.scenario.story;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.wording.Language;

/**
 * How a step looks, as far as that is fixed; the rest is as the one who shows it has chosen, so
 * that a story can be told in either language and in light or dark.
 *
 * @param language of its words
 * @param dark whether the colours are the dark ones
 * @param textPercent size of words, {@value #LEAST_TEXT} to {@value #MOST_TEXT}
 */
public record StepLook(
    Optional<Language> language, Optional<Boolean> dark, OptionalInt textPercent) {

  /** The smallest words, in percent of those designed. */
  public static final int LEAST_TEXT = 100;

  /** The largest words, in percent of those designed. */
  public static final int MOST_TEXT = 250;

  /** Nothing is fixed. */
  public static final StepLook OF_THE_MOMENT =
      new StepLook(Optional.empty(), Optional.empty(), OptionalInt.empty());

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if words are too small or too large
   */
  public StepLook {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(dark, "dark");
    if (textPercent.isPresent()
        && (textPercent.getAsInt() < LEAST_TEXT || textPercent.getAsInt() > MOST_TEXT)) {
      throw new IllegalArgumentException("words of " + textPercent.getAsInt() + " %");
    }
  }

  /** The same in a language; empty for that of the moment. */
  public StepLook in(Optional<Language> other) {
    return new StepLook(other, dark, textPercent);
  }

  /** The same in dark or light; empty for that of the moment. */
  public StepLook dark(Optional<Boolean> other) {
    return new StepLook(language, other, textPercent);
  }

  /** The same with words of a size; empty for that of the moment. */
  public StepLook text(OptionalInt percent) {
    return new StepLook(language, dark, percent);
  }
}
