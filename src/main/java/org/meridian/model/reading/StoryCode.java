package org.meridian.model.reading;

/**
 * What can be wrong with a story, beside what can be wrong with any JSON file and with the
 * scenarios in it. The words stand in the message bundle {@code problems} as those of {@link
 * ProblemCode} do.
 */
public enum StoryCode implements ProblemReason {
  /** A view that the program does not have; argument: a near name. */
  STORY_VIEW(Severity.ERROR),
  /** A choice that no view has; argument: a near name. */
  STORY_CHOICE(Severity.WARNING),
  /** A choice that the view of the step does not have. */
  STORY_NO_EFFECT(Severity.WARNING),
  /** A word that a choice does not take; argument: a near word. */
  STORY_WORD(Severity.WARNING),
  /** Other words, or more or fewer, than a choice takes. */
  STORY_WORDS(Severity.WARNING),
  /** No number within the bounds of a choice. */
  STORY_NUMBER(Severity.WARNING),
  /** A movement that ends elsewhere than the step. */
  STORY_OTHER_END(Severity.WARNING),
  /** A city or node that the dataset does not have; argument: a near id. */
  STORY_NOT_THERE(Severity.WARNING),
  /** A dataset that is not on this machine. */
  STORY_NO_DATASET(Severity.WARNING),
  /** A dataset of another version; argument: the version found. */
  STORY_OTHER_VERSION(Severity.WARNING),
  /** A dataset with other values. */
  STORY_OTHER_CONTENT(Severity.WARNING),
  /** A map of the user's own that cannot be read; why follows. */
  STORY_NO_MAP(Severity.ERROR),
  /** A packed file that is no pack; argument: how many stories it holds. */
  STORY_NO_PACK(Severity.ERROR),
  /** A scenario about a dataset that the story does not list. */
  STORY_UNLISTED(Severity.ERROR),
  /** A mark, an arrival or a movement that there is none of; argument: those that there are. */
  STORY_KIND(Severity.ERROR),
  /** A place, a share or a size that cannot be; argument: what it may be. */
  STORY_PLACE(Severity.ERROR),
  /** The print of a picture that is none. */
  STORY_PRINT(Severity.WARNING);

  private final Severity severity;

  StoryCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
