package org.meridian.app.desktop.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.meridian.app.controls.ControlTools;
import org.meridian.model.Dataset;
import org.meridian.render.stage.StageArtist;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.ports.StoryStore.ShippedTale;
import org.meridian.ui.presenter.PresentActions;
import org.meridian.ui.presenter.PresentCommand;
import org.meridian.ui.presenter.TalkDesk;
import org.meridian.ui.presenter.TalkDesk.TalkServices.TalkScreens;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.StageMemory;
import org.meridian.ui.presenting.StageScreens;
import org.meridian.ui.presenting.StoryDrawing;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.state.Settings;
import org.meridian.ui.story.StoryDesk;
import org.meridian.ui.story.StoryTools;
import org.meridian.ui.story.WindowSight;
import org.meridian.view.stage.ScreenArea;

/** Presents on the screens of this machine. */
public final class DesktopTalks {

  private final ControlTools around;
  private final WindowSight sight;
  private final StoryTools story;
  private final TalkDesk desk;
  private final PresentActions present;

  /**
   * What a talk is given by the program.
   *
   * @param screens of the machine
   * @param settings what is remembered
   * @param dress dresses a scene
   * @param failed takes what nobody expects
   */
  public record TalkHouse(
      StageScreens screens, Settings settings, Consumer<Scene> dress, Consumer<Throwable> failed) {}

  /**
   * Talks beside a window.
   *
   * @param workbench what stands in it
   */
  public DesktopTalks(Stage window, ControlTools around, TalkHouse house, MainWindow workbench) {
    this.around = around;
    sight = workbench.sight();
    story = workbench.story();
    desk = new TalkDesk(around.explorer(), around.messages(), services(window, around, house));
    present =
        new PresentCommand(
                desk,
                around.messages(),
                around.background(),
                new FailureReports(window, around.messages()),
                stories())
            .actions(() -> preflight(window, house).show());
    // The window stands where the talk ended, and the next one can go on there.
    desk.presenting()
        .subscribe(
            (was, now) -> {
              if (was && !now) {
                story.desk().choose(story.desk().reached().get());
              }
            });
    window.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> close());
  }

  private DesktopPreflight preflight(Stage window, TalkHouse house) {
    return new DesktopPreflight(
        around,
        story,
        new FailureReports(window, around.messages()),
        new DesktopPreflight.StageHere(
            house.screens(), new StageMemory(house.settings()), () -> place(window)));
  }

  private static ScreenArea place(Stage window) {
    return ScreenArea.of(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  private static TalkDesk.TalkServices services(
      Stage window, ControlTools around, TalkHouse house) {
    StageArtist artist = new StageArtist(around.figures());
    return new TalkDesk.TalkServices(
        datasets -> new StoryDrawing(artist, datasets),
        () -> around.figures().clusters().fresh(),
        new TalkScreens(house.screens(), new StageMemory(house.settings()), () -> place(window)),
        house.dress(),
        System::currentTimeMillis,
        house.failed());
  }

  private PresentCommand.StoryAccess stories() {
    StoryDesk open = story.desk();
    return new PresentCommand.StoryAccess(
        open::story,
        () -> open.state().get().chosen(),
        this::seen,
        story.files()::dataset,
        () -> story.files().shipped().stream().map(this::offered).toList(),
        kept -> open.edit(now -> kept, open.reached().get()),
        open::reach);
  }

  private PresentCommand.OfferedStory offered(ShippedTale tale) {
    return new PresentCommand.OfferedStory(tale.title(), then -> story.files().open(tale, then));
  }

  /** What the window shows, as a story of one step. */
  private Optional<Story> seen() {
    Dataset open = around.explorer().dataset().get();
    return sight
        .now()
        .map(
            seen ->
                Story.EMPTY.insert(
                    0,
                    new StoryStep(
                        "seen",
                        seen.scenario(),
                        seen.viewpoint(),
                        StepWords.NONE,
                        List.of(),
                        StoryStep.StepEntry.USUAL),
                    new StoryDataset(open.identity(), open.info().title())));
  }

  /** What menus, keys and buttons set going. */
  public PresentActions present() {
    return present;
  }

  /** The talk that is under way. */
  public Optional<Presentation> talk() {
    return desk.presentation();
  }

  /** Ends a talk that is under way. */
  public void close() {
    desk.close();
  }
}
