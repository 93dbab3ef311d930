package org.meridian.view.stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which screen is the presenter's and which the audience's: a pure function of the screens and of
 * where the presenter's window is.
 *
 * @param presenter position of the presenter's screen
 * @param stage position of the audience's screen; empty where there is none beside the presenter's,
 *     and the stage is a window
 */
public record StagePlacement(int presenter, OptionalInt stage) {

  /**
   * Places the stage: on a screen where the presenter's window is not and that does not mirror the
   * presenter's; on the one of last time if it is there, by place and size, else by size; else on
   * the one that the presenter's window covers least.
   *
   * @param screens in the system's order, at least one
   * @param window the presenter's window, which may lie beside all screens
   * @param remembered the stage of last time
   */
  public static StagePlacement of(
      List<ScreenArea> screens, ScreenArea window, Optional<RememberedScreen> remembered) {
    int presenter = presenter(screens, window);
    List<Integer> free =
        IntStream.range(0, screens.size())
            .filter(at -> at != presenter && screens.get(at).isUsable())
            .filter(at -> !screens.get(at).mirrors(screens.get(presenter)))
            .boxed()
            .sorted(Comparator.comparingDouble(at -> screens.get(at).shared(window)))
            .toList();
    Optional<Integer> stage =
        remembered
            .flatMap(last -> first(free, at -> last.isExactly(screens.get(at))))
            .or(
                () ->
                    remembered.flatMap(last -> first(free, at -> last.hasSizeOf(screens.get(at)))))
            .or(() -> free.stream().findFirst());
    return new StagePlacement(presenter, stage.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  private static Optional<Integer> first(List<Integer> free, Predicate<Integer> which) {
    return free.stream().filter(which).findFirst();
  }

  /** The screen that shows most of the window, else the nearest one. */
  private static int presenter(List<ScreenArea> screens, ScreenArea window) {
    return IntStream.range(0, screens.size())
        .filter(at -> screens.get(at).isUsable())
        .boxed()
        .min(
            Comparator.comparingDouble((Integer at) -> -screens.get(at).shared(window))
                .thenComparingDouble(at -> screens.get(at).distance(window)))
        .orElse(0);
  }

  /** Where the stage stands: all of its screen, or a window on the presenter's. */
  public ScreenArea frame(List<ScreenArea> screens) {
    return stage.isPresent() ? screens.get(stage.getAsInt()) : screens.get(presenter).window();
  }
}
