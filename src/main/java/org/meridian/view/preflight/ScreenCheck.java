package org.meridian.view.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.text.Numbers;
import org.meridian.view.preflight.PreflightLine.CheckState;
import org.meridian.view.stage.ScreenArea;
import org.meridian.view.stage.StagePlacement;

/** Whether there is a screen for the audience, of a size that can be read from afar. */
public final class ScreenCheck {

  private static final double LEAST_WIDTH = 1280;
  private static final double LEAST_HEIGHT = 720;

  private ScreenCheck() {}

  /**
   * The lines about screens.
   *
   * @param screens all of them
   * @param placement which is whose
   * @param text size of type on the stage, in percent
   */
  public static List<PreflightLine> of(
      List<ScreenArea> screens, StagePlacement placement, int text) {
    List<PreflightLine> lines = new ArrayList<>();
    ScreenArea presenter = screens.get(placement.presenter());
    if (placement.stage().isPresent()) {
      ScreenArea stage = screens.get(placement.stage().getAsInt());
      lines.add(PreflightLine.good("preflight.screens.two", size(stage), size(presenter)));
      lines.add(room(stage, text));
    } else {
      boolean isMirrored =
          IntStream.range(0, screens.size())
              .anyMatch(at -> at != placement.presenter() && screens.get(at).mirrors(presenter));
      String key = isMirrored ? "preflight.screens.mirrored" : "preflight.screens.one";
      lines.add(PreflightLine.of(CheckState.DIFFERS, key, size(presenter)));
      lines.add(room(presenter, text));
    }
    return lines;
  }

  private static PreflightLine room(ScreenArea stage, int text) {
    boolean isSmall =
        stage.width() * stage.scale() < LEAST_WIDTH
            || stage.height() * stage.scale() < LEAST_HEIGHT;
    String percent = Numbers.whole(text);
    String scale = Numbers.whole(Math.round(100 * stage.scale()));
    return isSmall
        ? PreflightLine.of(CheckState.DIFFERS, "preflight.screens.small", size(stage))
        : PreflightLine.good("preflight.screens.scale", percent, scale);
  }

  private static String size(ScreenArea screen) {
    return Math.round(screen.width() * screen.scale())
        + " × "
        + Math.round(screen.height() * screen.scale());
  }
}
