package org.meridian.ui.presenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StepMark;
import org.meridian.ui.background.Background;
import org.meridian.ui.presenting.hand.StageOverlay;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.PresentingState;
import org.meridian.view.stage.StagePoint;

/**
 * What a hand does on the stage: it points, draws, pins callouts and moves them. Callouts and kept
 * ink are marks of the step from then on. Lives on the JavaFX thread.
 */
public final class StageHand {

  private final StageOverlay overlay = new StageOverlay();
  private final ReadOnlyBooleanWrapper pinning = new ReadOnlyBooleanWrapper();
  private final StringProperty words = new SimpleStringProperty("");
  private final Background background;
  private final StageDrawing drawing;
  private final HandTask task;
  private Optional<HeldCallout> held = Optional.empty();
  private StagePoint last = new StagePoint(0, 0);
  private boolean isDown;

  /**
   * What the hand works on.
   *
   * @param state where the presenter is
   * @param order the picture of the present step
   * @param keep takes a step, by its id, and its marks from now on
   */
  record HandTask(
      Supplier<PresentingState> state,
      Supplier<PictureOrder> order,
      BiConsumer<String, List<StepMark>> keep) {}

  StageHand(Background background, StageDrawing drawing, HandTask task) {
    this.background = background;
    this.drawing = drawing;
    this.task = task;
  }

  /** What is drawn and pointed at. */
  public StageOverlay overlay() {
    return overlay;
  }

  /** Whether the next click pins a callout. */
  public ReadOnlyBooleanProperty pinning() {
    return pinning.getReadOnlyProperty();
  }

  /** What the next callout says; blank for the name of its city. */
  public StringProperty words() {
    return words;
  }

  /** Pins a callout with the next click, or not. */
  public void pin(boolean wanted) {
    pinning.set(wanted && !task.state().get().off());
    words.set("");
  }

  /** A step goes, and what was drawn by hand with it. */
  void clear() {
    overlay.clear();
    pin(false);
    drop();
  }

  private void drop() {
    isDown = false;
    held = Optional.empty();
    overlay.hold(Optional.empty());
  }

  void press(StagePoint at) {
    PresentingState now = task.state().get();
    last = at;
    if (pinning.get()) {
      LocalText said = new LocalText(words.get().strip(), words.get().strip());
      pin(false);
      change(order -> drawing.pinned(order, at, said));
    } else if (now.ink()) {
      overlay.begin(at);
    } else if (!now.off() && !order().step().marks().isEmpty()) {
      isDown = true;
      PictureOrder order = order();
      background.run(() -> drawing.callout(order, at), this::take);
    }
  }

  /** The hand may have gone on, or let go, while the callout was looked for. */
  private void take(Optional<HeldCallout> found) {
    held = isDown ? found : Optional.empty();
    show();
  }

  void drag(StagePoint at) {
    last = at;
    if (task.state().get().ink()) {
      overlay.drawOn(at);
    }
    show();
  }

  private void show() {
    overlay.hold(held.map(callout -> callout.movedTo(last)));
  }

  void release(StagePoint at) {
    Optional<HeldCallout> callout = held.filter(taken -> !taken.grip().equals(at));
    drop();
    callout.ifPresent(taken -> change(order -> drawing.moved(order, taken, at)));
  }

  void point(StagePoint at) {
    if (task.state().get().pointer()) {
      overlay.point(at);
    }
  }

  /** Keeps what was drawn by hand with the present step. */
  public void keepInk() {
    List<InkStroke> strokes = overlay.strokes().get();
    change(
        order -> {
          List<StepMark> marks = new ArrayList<>(order.step().marks());
          marks.addAll(drawing.tied(order, strokes));
          return marks;
        });
  }

  /** What marks a step has after something was done to it by hand. */
  private interface MarkChange {
    List<StepMark> of(PictureOrder order) throws Exception;
  }

  private PictureOrder order() {
    return task.order().get();
  }

  private void change(MarkChange change) {
    PictureOrder order = order();
    background.run(() -> change.of(order), marks -> task.keep().accept(order.step().id(), marks));
  }
}
