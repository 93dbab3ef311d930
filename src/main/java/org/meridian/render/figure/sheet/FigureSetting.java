package org.meridian.render.figure.sheet;

import java.util.Optional;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * What all figures of one export have in common.
 *
 * @param result what is shown
 * @param baseline what ranks are compared with; empty for no comparison
 * @param language of the words
 * @param theme of the colours
 * @param width in design pixels
 * @param height in design pixels
 * @param isPlain whether the page says title and sources of a sheet, and the sheet does not
 */
public record FigureSetting(
    ScenarioResult result,
    Optional<ScenarioResult> baseline,
    Language language,
    MapTheme theme,
    int width,
    int height,
    boolean isPlain) {

  /** Checks the size. */
  public FigureSetting {
    if (!FigureLimits.isRoomy(width, height)) {
      throw new IllegalArgumentException("a figure of " + width + " x " + height);
    }
  }

  /** A figure that stands alone. */
  public FigureSetting(
      ScenarioResult result,
      Optional<ScenarioResult> baseline,
      Language language,
      MapTheme theme,
      int width,
      int height) {
    this(result, baseline, language, theme, width, height, false);
  }

  /** The same on a sheet of another height, in design pixels. */
  public FigureSetting withHeight(int other) {
    return sized(width, other);
  }

  /** The same on a sheet of another size, in design pixels. */
  public FigureSetting sized(int wide, int high) {
    return new FigureSetting(result, baseline, language, theme, wide, high, isPlain);
  }

  /** The colours of the figure, of its theme. */
  public MapStyle style() {
    return MapStyle.of(theme);
  }
}
