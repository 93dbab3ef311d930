package org.meridian.render.preflight;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.model.wording.Language;
import org.meridian.render.stage.StageArtist;
import org.meridian.render.stage.StageLook;
import org.meridian.render.stage.StageSize;
import org.meridian.render.stage.StepFit;
import org.meridian.text.Messages;
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

  /**
   * A line where the step has no room, or its type becomes too small, in a language; or, as usual,
   * its list goes on below what there is room for.
   */
  Stream<PreflightLine> of(StepRequest step, int number, TextInLanguage name) {
    Map<Language, StepFit> fits = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      fits.put(language, artist.fit(step, look(language)));
    }
    return fits.values().stream()
        .filter(fit -> !fit.isWhole())
        .findFirst()
        .map(any -> line(fits, any, number, name))
        .or(() -> listed(step, number, name))
        .stream();
  }

  private StageLook look(Language language) {
    return new StageLook(language, MapTheme.LIGHT, stage);
  }

  private Optional<PreflightLine> listed(StepRequest step, int number, TextInLanguage name) {
    Map<Language, String> rows = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      rows.put(language, artist.listed(step, look(language)));
    }
    return rows.values().stream()
        .filter(said -> !said.isEmpty())
        .findFirst()
        .map(
            any ->
                new PreflightLine(
                    CheckState.GOOD,
                    words -> said(number, name, words, own(rows.get(words.language()), any)),
                    TextInLanguage.NONE));
  }

  private static String own(String said, String any) {
    return said.isEmpty() ? any : said;
  }

  private static String said(int number, TextInLanguage name, Messages words, String why) {
    return words.get("preflight.step.fit", Numbers.whole(number), name.in(words), why);
  }

  /** In the reader's language where that lacks room, else of the other. */
  private static PreflightLine line(
      Map<Language, StepFit> fits, StepFit any, int number, TextInLanguage name) {
    TextInLanguage said =
        words -> {
          StepFit own = fits.get(words.language());
          String why = FitWords.of(own.isWhole() ? any : own).in(words);
          return said(number, name, words, why);
        };
    return new PreflightLine(
        CheckState.DIFFERS,
        said,
        TextInLanguage.key("preflight.step.fit.do", Numbers.whole(number)));
  }
}
