package org.meridian.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.scenario.story.StepMark;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.StagePoint;

/** Callouts are pinned and moved before the audience, and stay with the step. */
class StageHandJourney {

  private TalkUnderTest talk;
  private StageDrawing drawing;

  private StageDrawing seen(StageDrawing own) {
    drawing = own;
    return own;
  }

  @Test
  void aCalloutIsPinnedThenMovedAndStaysWithTheStep() throws IOException {
    talk =
        TalkUnderTest.open(
            List.of(TalkUnderTest.LAPTOP, TalkUnderTest.PROJECTOR), this::seen, "map", "ranking");
    int[] bare = talk.pixels();
    talk.screen.run(() -> button().fire());
    talk.press("ESCAPE");
    assertThat(talk.talk().hand().pinning().get()).isFalse();
    assertThat(talk.talk().state().get().ended()).isFalse();

    talk.screen.run(() -> button().fire());
    talk.screen.run(() -> field().setText("Look here"));
    StagePoint spot = new StagePoint(0.5, 0.5);
    talk.screen.run(() -> hand().press(spot));
    talk.screen.await(() -> talk.kept.size() == 1);
    talk.settle();
    assertThat(callout().text().en()).isEqualTo("Look here");
    assertThat(callout().shift()).isEmpty();
    int[] pinned = talk.pixels();
    assertThat(pinned).isNotEqualTo(bare);

    StagePoint grip = onTheWords(spot);
    talk.screen.run(() -> hand().drag(new StagePoint(grip.across() + 0.1, grip.down() + 0.2)));
    assertThat(held()).isPresent();
    talk.screen.run(() -> hand().release(new StagePoint(grip.across() + 0.1, grip.down() + 0.2)));
    talk.screen.await(() -> talk.kept.size() == 2);
    talk.settle();
    CalloutShift shift = callout().shift().orElseThrow();
    assertThat(shift.across()).isBetween(-0.5, 0.5);
    assertThat(held()).isEmpty();
    assertThat(talk.pixels()).isNotEqualTo(pinned);
    assertThat(talk.talk().state().get().off()).isFalse();
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
  }

  /** Takes the words wherever about the point they have found their place. */
  private StagePoint onTheWords(StagePoint spot) throws IOException {
    List<StagePoint> near =
        Stream.of(1, -1)
            .flatMap(x -> Stream.of(-1, 1, 0).map(y -> new int[] {x, y}))
            .map(by -> new StagePoint(spot.across() + by[0] * 0.06, spot.down() + by[1] * 0.05))
            .toList();
    for (StagePoint point : near) {
      if (drawing.callout(talk.shown().order(), point).isPresent()) {
        talk.screen.run(() -> hand().press(point));
        talk.screen.await(() -> talk.talk().overlay().held().get().isPresent());
        return point;
      }
    }
    throw new AssertionError("no words about " + spot);
  }

  private StageHand hand() {
    return talk.talk().hand();
  }

  private Optional<HeldCallout> held() {
    return talk.screen.ask(() -> talk.talk().overlay().held().get());
  }

  private StepMark.Callout callout() {
    return (StepMark.Callout) talk.kept.getLast().step(0).marks().getFirst();
  }

  private ToggleButton button() {
    return (ToggleButton) talk.sceneOf("#stage-callout").lookup("#stage-callout");
  }

  private TextField field() {
    return (TextField) talk.sceneOf("#stage-callout-words").lookup("#stage-callout-words");
  }
}
