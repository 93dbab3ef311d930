package org.meridian.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.Language;
import org.meridian.render.story.marks.StepCallouts;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.Story;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.stage.StagePoint;

/** Marks are put on the picture of a step, and dragged there. */
class StepMarksJourney extends WindowJourney {

  private StoryDesk desk() {
    return window.story().desk();
  }

  private StepActions actions() {
    return window.story().actions();
  }

  private Story story() {
    return screen.ask(() -> desk().story());
  }

  private void capture(View view) {
    int before = story().size();
    act(() -> window.turnTo(view));
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    await(() -> desk().story().size() == before + 1);
  }

  @Test
  void aStepIsMarkedByAClickAndAtItsSelectedCities() {
    String city = window.explorer.dataset().get().city(0).id();
    String other = window.explorer.dataset().get().city(1).id();
    act(() -> window.explorer.selection().select(List.of(city, other)));
    capture(Views.MAP);
    act(() -> window.turnTo("tab-story"));
    MenuButton add = screen.find("step-marks-add", MenuButton.class);
    act(() -> item(add, "step-mark-selected-RING").fire());
    assertThat(story().step(0).marks()).hasSize(2);
    act(() -> desk().undo());
    assertThat(story().step(0).marks()).as("both are one step of undo").isEmpty();
    act(() -> window.explorer.selection().select(List.of(city)));
    act(() -> actions().update(0));
    await(() -> desk().story().step(0).viewpoint().picked().cities().size() == 1);
    act(() -> item(add, "step-mark-selected-CALLOUT").fire());
    StepMark.Callout callout = (StepMark.Callout) story().step(0).marks().getFirst();
    assertThat(callout.anchor()).isEqualTo(new MarkAnchor.AtThing(CityAddress.of(city)));
    act(() -> screen.find("step-mark-0-en", TextField.class).setText("Look here"));
    callout = (StepMark.Callout) story().step(0).marks().getFirst();
    assertThat(callout.text().en()).isEqualTo("Look here");

    aCalloutIsDragged();
    act(() -> item(add, "step-mark-click-RING").fire());
    await(() -> picture().getImage() != null);
    robot.clickOn(picture());
    await(() -> desk().story().step(0).marks().size() == 2);
    assertThat(story().step(0).marks().get(1)).isInstanceOf(StepMark.Ring.class);
    act(() -> desk().undo());
    assertThat(story().step(0).marks()).hasSize(1);
  }

  private void aCalloutIsDragged() {
    await(() -> picture().getImage() != null);
    StagePoint words = words();
    StepMark.Callout before = (StepMark.Callout) story().step(0).marks().getFirst();
    screen.drag(picture(), on(words), on(new StagePoint(words.across() + 0.2, words.down() + 0.1)));
    await(() -> !desk().story().step(0).marks().getFirst().equals(before));
    StepMark.Callout after = (StepMark.Callout) story().step(0).marks().getFirst();
    assertThat(before.shift()).isEmpty();
    assertThat(after.shift()).isPresent();
    assertThat(after.anchor()).isEqualTo(before.anchor());
    act(() -> desk().undo());
    assertThat(story().step(0).marks()).containsExactly(before);
  }

  /** The middle of the words of the only callout. */
  private StagePoint words() {
    AtomicReference<StagePoint> middle = new AtomicReference<>();
    act(
        () ->
            window
                .story()
                .pictures()
                .work(
                    desk().story().step(0),
                    Language.ENGLISH,
                    StepMarksJourney::somewhere,
                    found -> middle.set(found)));
    await(() -> middle.get() != null);
    return middle.get();
  }

  private static StagePoint somewhere(StepCallouts on) {
    return IntStream.range(0, 60 * 60)
        .mapToObj(at -> new StagePoint(at % 60 / 60.0, at / 60 / 60.0))
        .filter(point -> on.at(point).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private Point2D on(StagePoint point) {
    return new Point2D(
        point.across() * picture().getBoundsInLocal().getWidth(),
        point.down() * picture().getBoundsInLocal().getHeight());
  }

  private ImageView picture() {
    return (ImageView) robot.lookup("#story-picture").query().lookup(".image-view");
  }

  private static MenuItem item(MenuButton menu, String id) {
    return menu.getItems().stream()
        .filter(each -> id.equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }
}
