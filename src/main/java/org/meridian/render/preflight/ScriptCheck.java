package org.meridian.render.preflight;

import java.awt.Font;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.PreflightLine.CheckState;

/** Whether the fonts have all letters of a story and its cities, in both scripts. */
final class ScriptCheck {

  private static final int SIZE = 12;

  private ScriptCheck() {}

  static PreflightLine of(BundledTypefaces typefaces, Story story, Stream<Dataset> datasets) {
    Font font = typefaces.regular(SIZE);
    Set<String> lacking = new LinkedHashSet<>();
    Stream<LocalText> texts =
        Stream.concat(
            story.steps().stream().flatMap(ScriptCheck::texts),
            datasets.flatMap(dataset -> dataset.cities().stream()).map(City::name));
    texts.forEach(
        text ->
            (text.en() + text.zh())
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !font.canDisplay(point))
                .forEach(point -> lacking.add(Character.toString(point))));
    return lacking.isEmpty()
        ? PreflightLine.good("preflight.fonts.good")
        : PreflightLine.of(
            CheckState.DIFFERS, "preflight.fonts.lacking", String.join(" ", lacking));
  }

  private static Stream<LocalText> texts(StoryStep step) {
    return Stream.of(step.words().title(), step.words().text(), step.words().notes());
  }
}
