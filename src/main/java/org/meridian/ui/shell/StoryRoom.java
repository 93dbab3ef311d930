package org.meridian.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.basis.WindowBasis;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.session.OpenStory;
import org.meridian.ui.story.FigureOpening;
import org.meridian.ui.story.StepActions;
import org.meridian.ui.story.StepPictures;
import org.meridian.ui.story.StoryCommands;
import org.meridian.ui.story.StoryDatasets;
import org.meridian.ui.story.StoryDesk;
import org.meridian.ui.story.StoryExports;
import org.meridian.ui.story.StoryFold;
import org.meridian.ui.story.StoryPage;
import org.meridian.ui.story.StoryServices;
import org.meridian.ui.story.StoryTools;
import org.meridian.ui.story.WindowSight;
import org.meridian.ui.tabs.LateContent;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.view.View;

/** The story that is open in the window, with its tab and the strip below the views. */
final class StoryRoom {

  static final String TAB = "tab-story";

  private final WindowSight sight;
  private final StoryTools tools;
  private final StoryFold fold;
  private final FigureOpening figures;

  /**
   * @param files opens datasets
   * @param centre the tabs of the middle; that of the story joins them
   * @param captured hears of each new step
   * @param check checks the story before a talk
   */
  StoryRoom(
      FileTools around,
      FileCommands files,
      StoryServices services,
      ViewTabs centre,
      Map<View, ViewControl> controls,
      Consumer<StoryStep> captured,
      Runnable check) {
    sight =
        new WindowSight(
            around.explorer(),
            centre,
            controls,
            files.forScenarios()::open,
            files.forScenarios()::isOpen);
    StoryDesk desk = new StoryDesk();
    StoryDatasets datasets =
        new StoryDatasets(
            around.outside().library(), around.recents()::folders, files.forScenarios().brought());
    tools =
        new StoryTools(
            new WindowBasis(around.explorer(), around.messages(), around.background()),
            desk,
            new StepActions(around.explorer(), around.background(), desk, sight, captured),
            new StepPictures(around.background(), services.painter(), datasets),
            new StoryCommands(around, services.store(), desk, datasets),
            new StoryExports(around, services.output(), desk, datasets));
    figures = new FigureOpening(around, services.store(), datasets, sight);
    Tab tab = new Tab();
    tab.setId(TAB);
    tab.textProperty().bind(around.messages().bind("story.tab"));
    LateContent.fill(tab, () -> new StoryPage(tools, check));
    centre.getTabs().add(tab);
    fold = new StoryFold(tools, centre.top());
  }

  /** Shows what figures carry. */
  FigureOpening figures() {
    return figures;
  }

  /** What the window shows. */
  WindowSight sight() {
    return sight;
  }

  /** The story that is open, for the title of the window; empty where there is none. */
  ObservableValue<Optional<OpenStory>> named() {
    return tools.desk().state().map(StoryRoom::named);
  }

  private static Optional<OpenStory> named(StoryDesk.StoryState now) {
    return Optional.of(now)
        .filter(state -> !state.story().isEmpty() || state.file().isPresent())
        .map(state -> new OpenStory(state.story().title(), state.file(), state.isChanged()));
  }

  /** The open story, and what is done with it. */
  StoryTools tools() {
    return tools;
  }

  /** The strip below the views. */
  StoryFold fold() {
    return fold;
  }
}
