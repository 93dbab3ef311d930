package org.meridian.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.ui.choice.NumberField;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.stage.motion.RevealKind;

/** Steps are captured, told, put in another order, undone, saved and gone to. */
class StoryJourney extends WindowJourney {

  private StoryDesk desk() {
    return window.story().desk();
  }

  private StepActions actions() {
    return window.story().actions();
  }

  private Story story() {
    return screen.ask(() -> desk().story());
  }

  private List<String> views() {
    return story().steps().stream().map(step -> step.viewpoint().view()).toList();
  }

  private void capture(View view) {
    int before = story().size();
    act(() -> window.turnTo(view));
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    await(() -> desk().story().size() == before + 1);
  }

  @Test
  void stepsAreCapturedPutInOrderAndUndone() {
    capture(Views.COMPARE);
    capture(Views.GROUPS);
    capture(Views.DATA);
    assertThat(views()).containsExactly("compare", "groups", "data");

    act(() -> actions().move(2, 0));
    assertThat(views()).containsExactly("data", "compare", "groups");
    act(() -> actions().duplicate(0));
    act(() -> actions().remove(2));
    assertThat(views()).containsExactly("data", "data", "groups");
    act(() -> desk().undo());
    act(() -> desk().undo());
    act(() -> desk().undo());
    assertThat(views()).containsExactly("compare", "groups", "data");
    act(() -> desk().redo());
    assertThat(views()).containsExactly("data", "compare", "groups");
    assertThat(window.ports.stories.kept.story()).isEqualTo(story());
    assertThat(window.ports.stories.kept.changed()).isTrue();
  }

  @Test
  void aClickGoesToTheStepAndUpdateTakesWhatIsThere() {
    act(() -> window.explorer.selection().select(List.of("accra")));
    capture(Views.GROUPS);
    capture(Views.DATA);
    act(() -> window.explorer.selection().clear());
    act(() -> actions().go(0));
    await(() -> window.top().equals(Views.GROUPS));
    assertThat(screen.ask(() -> window.explorer.selection().cities().get()))
        .isEqualTo(story().step(0).viewpoint().picked().cities());

    act(() -> window.turnTo(Views.PYRAMID));
    act(() -> actions().update(0));
    await(() -> desk().story().step(0).viewpoint().view().equals("pyramid"));
    assertThat(story().step(0).id()).isEqualTo("step-1");
  }

  @Test
  void aStepThatCannotBeDrawnSaysWhyInStripAndPage() {
    capture(Views.DATA);
    act(() -> window.turnTo("tab-story"));
    Viewpoint gone = Viewpoint.of("no-such-view");
    act(
        () ->
            desk().edit(story -> story.change(0, step -> step.showing(step.scenario(), gone)), 0));
    for (String place : List.of("#story-strip", "#story-picture")) {
      await(
          () ->
              robot.lookup(place + " .label").queryAllAs(Label.class).stream()
                  .map(Label::getText)
                  .anyMatch(
                      text ->
                          text.startsWith("This step cannot be drawn: ")
                              && text.contains("no-such-view")));
    }
  }

  @Test
  void wordsAreTypedInBothLanguagesAndUndoneAtOnce() {
    capture(Views.GROUPS);
    act(() -> window.turnTo("tab-story"));
    TextField en = screen.find("step-title-en", TextField.class);
    act(() -> en.setText(""));
    act(() -> en.setText("A"));
    act(() -> en.setText("Ab"));
    assertThat(title(Language.ENGLISH)).isEqualTo("Ab");
    TextField zh = screen.find("step-title-zh-CN", TextField.class);
    act(() -> zh.setText("\u7532"));
    assertThat(title(Language.CHINESE)).isEqualTo("\u7532");
    assertThat(title(Language.ENGLISH)).isEqualTo("Ab");

    act(() -> desk().undo());
    assertThat(title(Language.ENGLISH)).startsWith("Groups");
  }

  @Test
  void aStoryIsHandedOutInTheLanguagesChosen() {
    capture(Views.GROUPS);
    Path deck = Path.of("talk.pptx").toAbsolutePath();
    window.ports.chosen = Optional.of(deck);
    act(() -> window.story().exports().export(DialogFileKind.DECK));
    await(() -> window.ports.handouts.containsKey(deck));
    assertThat(window.ports.handouts.remove(deck).languages()).containsExactly(Language.ENGLISH);

    act(() -> window.story().exports().both().set(true));
    act(() -> window.story().exports().export(DialogFileKind.DECK));
    await(() -> window.ports.handouts.containsKey(deck));
    assertThat(window.ports.handouts.get(deck).languages()).containsExactly(Language.values());
    assertThat(window.ports.handouts.get(deck).story()).isEqualTo(story());

    window.ports.handouts.clear();
    window.ports.handsOutForEver = true;
    act(() -> window.story().exports().export(DialogFileKind.DECK));
    await(() -> screen.ask(() -> find("#write-progress").isVisible()));
    await(
        () -> screen.ask(() -> screen.find("write-part", ProgressBar.class).getProgress()) == 0.5);
    act(() -> screen.find("write-stop", Button.class).fire());
    await(() -> screen.ask(() -> !find("#write-progress").isVisible()));
    assertThat(text("#status-event")).contains("talk.pptx was cancelled");
    assertThat(window.ports.handouts).isEmpty();
  }

  @Test
  void aStepUnfoldsAsChosen() {
    capture(Views.MAP);
    act(() -> window.turnTo("tab-story"));
    WordBox<?> kinds = screen.find("step-reveal", WordBox.class);
    await(() -> kinds.getItems().contains(RevealKind.WEIGHT));
    act(() -> kinds.getSelectionModel().select(kinds.getItems().indexOf(RevealKind.WEIGHT)));
    assertThat(reveal()).isInstanceOf(StepReveal.WeightMoves.class);
    NumberField from = screen.find("step-reveal-from", NumberField.class);
    act(() -> from.setText("0.25"));
    act(() -> from.getOnAction().handle(new ActionEvent()));
    assertThat(((StepReveal.WeightMoves) reveal()).from()).isEqualTo(0.25);
    assertThat(text("#step-reveal-end")).startsWith("to ");
    act(() -> desk().undo());
    act(() -> desk().undo());
    assertThat(story().step(0).entry().reveal()).isEmpty();
  }

  private StepReveal reveal() {
    return story().step(0).entry().reveal().orElseThrow();
  }

  private String title(Language language) {
    return story().step(0).words().title().in(language);
  }

  @Test
  void aStoryIsSavedOpenedAndToldApartFromItsFile() {
    Path file = Path.of("/talk.meridian-story.json");
    capture(Views.GROUPS);
    window.ports.chosen = Optional.of(file);
    act(() -> window.story().files().save());
    await(() -> !desk().state().get().isChanged());
    assertThat(window.ports.stories.files).containsKey(file);
    StoryStep saved = story().step(0);
    assertThat(titleOfWindow()).startsWith("talk \u2013 ").endsWith(" \u2013 Meridian");

    capture(Views.DATA);
    assertThat(titleOfWindow()).startsWith("\u25cf talk (edited) \u2013 ");
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(titleOfWindow()).startsWith("\u25cf talk\uff08\u5df2\u4fee\u6539\uff09\u2013 ");
    act(() -> window.explorer.language().set(Language.ENGLISH));
    act(() -> window.story().files().begin());
    assertThat(story().isEmpty()).isTrue();
    act(() -> window.open(file));
    await(() -> desk().story().size() == 1);
    assertThat(story().step(0)).isEqualTo(saved);
    Node page = screen.find("story-page", Node.class);
    assertThat(page.isVisible()).isTrue();
  }

  @Test
  void aStoryIsPackedAndThePackDroppedOnTheWindow() {
    Path pack = Path.of("/talk.zip");
    capture(Views.GROUPS);
    Story told = story();
    window.ports.chosen = Optional.of(pack);
    act(() -> window.story().files().packs().pack());
    await(() -> window.ports.stories.packs.containsKey(pack));
    act(() -> window.story().files().begin());
    act(() -> window.open(pack));
    await(() -> desk().story().equals(told));
    assertThat(screen.ask(() -> desk().state().get().file().orElseThrow().path()))
        .isEqualTo("/unpacked/talk.zip");
  }

  private String titleOfWindow() {
    return screen.ask(() -> stage.getTitle());
  }

  @Test
  void closingAsksAboutAStoryThatIsNotKept() {
    capture(Views.GROUPS);
    window.ports.stories.fail(Optional.of(new LocalText("The disk is full.", "磁盘已满。")));
    await(() -> robot.lookup(".session-words").tryQuery().isPresent());
    assertThat(text(".session-words")).contains("The disk is full.", "save the story");
    act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    await(() -> robot.lookup("#quit-dialog").tryQuery().isPresent());
    assertThat(stage.isShowing()).isTrue();
    robot.type(KeyCode.ESCAPE);
    window.ports.stories.fail(Optional.empty());
    settle();
    assertThat(robot.lookup(".session-words").tryQuery()).isEmpty();
    act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    await(() -> !stage.isShowing());
  }
}
