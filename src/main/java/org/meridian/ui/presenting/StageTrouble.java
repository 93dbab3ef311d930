package org.meridian.ui.presenting;

/**
 * Something that went wrong on the stage. The audience sees nothing of it.
 *
 * @param step which step it was, counted from 0
 * @param kind what could not be done
 * @param cause why
 */
public record StageTrouble(int step, TroubleKind kind, Throwable cause) {

  /** Why, as a reader is told. */
  public String why() {
    return said(cause);
  }

  /** A cause as a reader is told. */
  public static String said(Throwable cause) {
    String message = cause.getLocalizedMessage();
    return message == null ? cause.toString() : message;
  }

  /** What could not be done. */
  public enum TroubleKind {
    /** The picture could not be drawn; the audience still sees the one before. */
    PICTURE("stage.trouble"),
    /** What moves on the way to the step could not be drawn; the step stands. */
    MOVEMENT("stage.trouble.movement"),
    /** A callout or ink could not be kept; the step stays as it was. */
    MARKS("stage.trouble.marks");

    private final String key;

    TroubleKind(String key) {
      this.key = key;
    }

    /** The key of the words, which name the number of the step and the cause. */
    public String key() {
      return key;
    }
  }
}
