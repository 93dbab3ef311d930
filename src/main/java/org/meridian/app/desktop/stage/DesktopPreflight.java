package org.meridian.app.desktop.stage;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.app.controls.ControlTools;
import org.meridian.model.Dataset;
import org.meridian.render.preflight.StoryPreflight;
import org.meridian.render.stage.StageSize;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.preflight.PreflightDialog;
import org.meridian.ui.presenting.StageMemory;
import org.meridian.ui.presenting.StageScreens;
import org.meridian.ui.story.StoryDesk;
import org.meridian.ui.story.StoryTools;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.ScreenCheck;
import org.meridian.view.stage.ScreenArea;
import org.meridian.view.stage.StagePlacement;

/**
 * Checks the open story on this machine before a talk.
 *
 * @param around what windows work with
 * @param story the open story
 * @param reports shows dialogs
 * @param here where the stage would stand
 */
record DesktopPreflight(
    ControlTools around, StoryTools story, FailureReports reports, StageHere here) {

  /**
   * Where a stage would stand.
   *
   * @param screens of the machine
   * @param memory of earlier talks
   * @param work where the window of the program is
   */
  record StageHere(StageScreens screens, StageMemory memory, Supplier<ScreenArea> work) {}

  void show() {
    StoryDesk desk = story.desk();
    reports.show(
        new PreflightDialog(
            around.messages(),
            around.background(),
            new PreflightDialog.PreflightParts(
                desk::story,
                this::screens,
                new StoryPreflight(around.figures(), this::dataset, stage()),
                kept -> desk.edit(now -> kept, desk.state().get().chosen()))));
  }

  private List<PreflightLine> screens() {
    List<ScreenArea> all = here.screens().all();
    StagePlacement placement = placement(all);
    return ScreenCheck.of(all, placement, here.memory().text(screen(all, placement)));
  }

  private StagePlacement placement(List<ScreenArea> all) {
    return StagePlacement.of(all, here.work().get(), here.memory().screen());
  }

  private static ScreenArea screen(List<ScreenArea> all, StagePlacement placement) {
    return all.get(placement.stage().orElse(placement.presenter()));
  }

  /** What the stage will be, as large as its screen has pixels. */
  private StageSize stage() {
    List<ScreenArea> all = here.screens().all();
    ScreenArea screen = screen(all, placement(all));
    return new StageSize(
        (int) Math.round(screen.width() * screen.scale()),
        (int) Math.round(screen.height() * screen.scale()),
        here.memory().text(screen));
  }

  private Optional<Dataset> dataset(String id) {
    try {
      return Optional.of(story.files().dataset(id));
    } catch (UncheckedIOException absent) {
      return Optional.empty();
    }
  }
}
