package org.meridian.ui.presenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StepMark;
import org.meridian.ui.presenting.hand.CalloutGrip;
import org.meridian.ui.presenting.hand.StageOverlay;
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
  private final StageDrawing drawing;
  private final Supplier<PresentingState> state;
  private final StepMarking marking;
  private Optional<CalloutGrip> grip = Optional.empty();

  /**
   * A hand.
   *
   * @param state where the presenter is
   * @param marking takes what it does to the marks of the step
   */
  StageHand(StageDrawing drawing, Supplier<PresentingState> state, StepMarking marking) {
    this.drawing = drawing;
    this.state = state;
    this.marking = marking;
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

  /** Whether marks can be put on what is seen: it is the present step, nothing beside it. */
  public boolean isMarking() {
    return marking.isPossible();
  }

  /** Pins a callout with the next click, or not. */
  public void pin(boolean wanted) {
    pinning.set(wanted && marking.isPossible());
    words.set("");
  }

  /** A step goes, and what was drawn by hand with it. */
  void clear() {
    overlay.clear();
    cancel();
  }

  /**
   * Pins nothing, and leaves the callout under the hand where it was.
   *
   * @return whether there was anything to give up
   */
  boolean cancel() {
    boolean isBusy = pinning.get() || grip.isPresent();
    pin(false);
    grip.ifPresent(CalloutGrip::giveUp);
    drop();
    return isBusy;
  }

  private void drop() {
    grip = Optional.empty();
    overlay.hold(Optional.empty());
  }

  void press(StagePoint at) {
    if (pinning.get()) {
      LocalText said = new LocalText(words.get().strip(), words.get().strip());
      marking.change(order -> drawing.pinned(order, at, said), () -> {});
      pin(false);
    } else if (state.get().ink()) {
      overlay.begin(at);
    } else {
      take(at);
    }
  }

  private void take(StagePoint at) {
    CalloutGrip mine = new CalloutGrip(at);
    grip = Optional.of(mine);
    marking.ask(
        order -> drawing.callout(order, at),
        found -> {
          mine.found(found);
          show();
          put(mine);
        });
  }

  void drag(StagePoint at) {
    if (state.get().ink()) {
      overlay.drawOn(at);
    }
    grip.ifPresent(mine -> mine.move(at));
    show();
  }

  private void show() {
    overlay.hold(grip.flatMap(CalloutGrip::held));
  }

  void release(StagePoint at) {
    Optional<CalloutGrip> mine = grip;
    drop();
    mine.ifPresent(left -> left.leave(at));
    mine.ifPresent(this::put);
  }

  private void put(CalloutGrip mine) {
    mine.left()
        .ifPresent(
            callout ->
                marking.change(order -> drawing.moved(order, callout, mine.hand()), () -> {}));
  }

  void point(StagePoint at) {
    if (state.get().pointer()) {
      overlay.point(at);
    }
  }

  /** Keeps what was drawn by hand with the present step. */
  public void keepInk() {
    List<InkStroke> strokes = overlay.strokes().get();
    marking.change(
        order -> {
          List<StepMark> marks = new ArrayList<>(order.step().marks());
          marks.addAll(drawing.tied(order, strokes));
          return marks;
        },
        () -> overlay.wipe(strokes));
  }
}
