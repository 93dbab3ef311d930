package org.meridian.app.desktop.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.meridian.model.Dataset;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.stage.StageArtist;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.background.Background;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.presenter.PresentActions;
import org.meridian.ui.presenter.PresentCommand;
import org.meridian.ui.presenter.TalkDesk;
import org.meridian.ui.presenting.StageMemory;
import org.meridian.ui.presenting.StoryDrawing;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.story.WindowSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.stage.ScreenArea;

/** Presents on the screens of this machine. */
public final class DesktopTalks {

  private final TalkFoundation around;
  private final WindowSight sight;
  private final TalkDesk desk;
  private final PresentActions present;

  /**
   * What talks are built upon.
   *
   * @param explorer of the window
   * @param background reads datasets
   * @param figures draws
   * @param settings what is remembered
   * @param dress dresses a scene
   * @param failed takes what nobody expects
   */
  public record TalkFoundation(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      FigureFactory figures,
      Settings settings,
      Consumer<Scene> dress,
      Consumer<Throwable> failed) {}

  /**
   * Talks beside a window.
   *
   * @param sight what the window shows
   */
  public DesktopTalks(Stage window, TalkFoundation around, WindowSight sight) {
    this.around = around;
    this.sight = sight;
    desk = new TalkDesk(around.explorer(), around.messages(), services(window, around));
    present =
        new PresentCommand(
                desk,
                around.messages(),
                around.background(),
                new FailureReports(window, around.messages()),
                stories())
            .actions();
    window.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> close());
  }

  private static TalkDesk.TalkServices services(Stage window, TalkFoundation around) {
    StageArtist artist = new StageArtist(around.figures());
    return new TalkDesk.TalkServices(
        datasets -> new StoryDrawing(artist, datasets),
        () -> around.figures().clusters().fresh(),
        new DesktopScreens(),
        new StageMemory(around.settings()),
        () -> ScreenArea.of(window.getX(), window.getY(), window.getWidth(), window.getHeight()),
        around.dress(),
        System::currentTimeMillis,
        around.failed());
  }

  private PresentCommand.StoryAccess stories() {
    return new PresentCommand.StoryAccess(
        () -> Story.EMPTY, () -> 0, this::seen, this::dataset, List::of, kept -> {});
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

  private Dataset dataset(String id) {
    return around.explorer().dataset().get();
  }

  /** What menus, keys and buttons set going. */
  public PresentActions present() {
    return present;
  }

  /** Ends a talk that is under way. */
  public void close() {
    desk.close();
  }
}
