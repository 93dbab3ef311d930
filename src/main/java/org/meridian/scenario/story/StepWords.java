package org.meridian.scenario.story;

import java.util.Objects;
import org.meridian.model.wording.LocalText;

/**
 * What is said of a step.
 *
 * @param title above the picture; may be blank
 * @param text beside or below it; may be blank
 * @param notes for the speaker alone; may be blank
 * @param told the picture in words, where the words that the program finds are not wanted; blank
 *     for those
 */
public record StepWords(LocalText title, LocalText text, LocalText notes, LocalText told) {

  /** Nothing is said. */
  public static final StepWords NONE =
      new StepWords(LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY);

  /** Nothing may be null. */
  public StepWords {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(told, "told");
  }

  /** The same under another title. */
  public StepWords withTitle(LocalText other) {
    return new StepWords(other, text, notes, told);
  }

  /** The same with another text. */
  public StepWords withText(LocalText other) {
    return new StepWords(title, other, notes, told);
  }

  /** The same with other notes. */
  public StepWords withNotes(LocalText other) {
    return new StepWords(title, text, other, told);
  }

  /** The same with the picture told in other words. */
  public StepWords withTold(LocalText other) {
    return new StepWords(title, text, notes, other);
  }
}
