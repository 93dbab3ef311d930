package org.meridian.render.preflight;

import org.meridian.render.stage.StepFit;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;

/** What a presenter hears of how a step fits on the stage. */
public final class FitWords {

  private FitWords() {}

  /** Empty where all of the step is there and can be read. */
  public static TextInLanguage of(StepFit fit) {
    if (fit.share() < 1) {
      return TextInLanguage.key("stage.fit.small", Numbers.whole(Math.round(100 * fit.share())));
    }
    return fit.leftOut().isEmpty()
        ? TextInLanguage.NONE
        : TextInLanguage.key("stage.fit.left", fit.leftOut());
  }
}
