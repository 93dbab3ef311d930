package org.meridian.render.preflight;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.meridian.model.wording.Language;
import org.meridian.render.stage.StageArtist;
import org.meridian.render.stage.StageLook;
import org.meridian.render.stage.StageSize;
import org.meridian.render.stage.StepFit;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.PreflightLine.CheckState;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/**
 * Whether steps have room on a stage.
 *
 * @param artist lays steps out
 * @param stage its size and type
 */
record RoomCheck(StageArtist artist, StageSize stage) {

  /** A line where the step has no room, or its type becomes too small, in a language. */
  Stream<PreflightLine> of(StepRequest step, int number, TextInLanguage name) {
    Map<Language, StepFit> fits = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      fits.put(language, artist.fit(step, new StageLook(language, MapTheme.LIGHT, stage)));
    }
    return fits.values().stream()
        .filter(fit -> !fit.isWhole())
        .limit(1)
        .map(any -> line(fits, any, number, name));
  }

  /** In the reader's language where that lacks room, else of the other. */
  private static PreflightLine line(
      Map<Language, StepFit> fits, StepFit any, int number, TextInLanguage name) {
    TextInLanguage said =
        words -> {
          StepFit own = fits.get(words.language());
          String why = FitWords.of(own.isWhole() ? any : own).in(words);
          return words.get("preflight.step.fit", Numbers.whole(number), name.in(words), why);
        };
    return new PreflightLine(
        CheckState.DIFFERS,
        said,
        TextInLanguage.key("preflight.step.fit.do", Numbers.whole(number)));
  }
}
