package org.meridian.ui.story;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.presenting.hand.CalloutGrip;
import org.meridian.ui.presenting.hand.InkPane;
import org.meridian.ui.presenting.hand.StageOverlay;
import org.meridian.view.stage.StagePoint;

/** Puts callouts elsewhere on the picture of the chosen step, by hand, as on the stage. */
final class CalloutDrag {

  private final StoryTools tools;
  private final MarkHand hand;
  private final StageOverlay overlay = new StageOverlay();
  private Optional<CalloutGrip> grip = Optional.empty();

  /**
   * @param hand puts other marks with the next click, where it is to
   */
  CalloutDrag(StoryTools tools, MarkHand hand) {
    this.tools = tools;
    this.hand = hand;
  }

  /** Lets callouts be dragged on a picture; gives what is to lie over it. */
  Node over(ImageView picture) {
    InkPane pane = new InkPane(overlay);
    picture
        .boundsInParentProperty()
        .subscribe(
            at -> pane.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    picture.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(at(picture, event)));
    picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(at(picture, event)));
    picture.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(at(picture, event)));
    return pane;
  }

  private static StagePoint at(ImageView picture, MouseEvent event) {
    Bounds bounds = picture.getBoundsInLocal();
    return new StagePoint(event.getX() / bounds.getWidth(), event.getY() / bounds.getHeight());
  }

  private void press(StagePoint at) {
    tools
        .desk()
        .state()
        .get()
        .step()
        .filter(step -> hand.placing().get().isEmpty() && !step.marks().isEmpty())
        .ifPresent(step -> take(step, at));
  }

  private void take(StoryStep step, StagePoint at) {
    CalloutGrip mine = new CalloutGrip(at);
    grip = Optional.of(mine);
    tools
        .pictures()
        .work(
            step,
            tools.messages().language(),
            on -> on.at(at),
            found -> {
              mine.found(found);
              show();
              put(step, mine);
            });
  }

  private void drag(StagePoint at) {
    grip.ifPresent(mine -> mine.move(at));
    show();
  }

  private void show() {
    overlay.hold(grip.flatMap(CalloutGrip::held));
  }

  private void release(StagePoint at) {
    Optional<CalloutGrip> mine = grip;
    grip = Optional.empty();
    overlay.hold(Optional.empty());
    mine.ifPresent(left -> left.leave(at));
    Optional<StoryStep> step = tools.desk().state().get().step();
    mine.ifPresent(left -> step.ifPresent(now -> put(now, left)));
  }

  private void put(StoryStep step, CalloutGrip mine) {
    mine.left()
        .ifPresent(
            callout ->
                tools
                    .pictures()
                    .work(
                        step,
                        tools.messages().language(),
                        on -> on.moved(callout, mine.hand()),
                        marks -> edit(step, marks)));
  }

  /** A step that was changed meanwhile stays as it is. */
  private void edit(StoryStep step, List<StepMark> marks) {
    tools
        .desk()
        .story()
        .place(step.id())
        .ifPresent(
            at ->
                tools
                    .desk()
                    .edit(
                        story ->
                            story.change(
                                at,
                                old -> old.marks().equals(step.marks()) ? old.with(marks) : old),
                        at));
  }
}
