package org.meridian.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.LocalText;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.scenario.story.StepMark;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.StagePoint;

/** Callouts are pinned and moved before the audience, and stay with the step. */
class StageHandJourney {

  private TalkUnderTest talk;
  private StageDrawing drawing;
  private volatile boolean isFaulty;

  private StageDrawing seen(StageDrawing own) {
    drawing = own;
    return new MayFail();
  }

  /** Draws as ever, but may be told not to put callouts. */
  private final class MayFail implements StageDrawing {
    @Override
    public PixelFrame draw(PictureOrder order) throws IOException {
      return drawing.draw(order);
    }

    @Override
    public Optional<HeldCallout> callout(PictureOrder order, StagePoint at) throws IOException {
      return drawing.callout(order, at);
    }

    @Override
    public List<StepMark> moved(PictureOrder order, HeldCallout held, StagePoint left)
        throws IOException {
      return drawing.moved(order, held, left);
    }

    @Override
    public List<StepMark> pinned(PictureOrder order, StagePoint at, LocalText words)
        throws IOException {
      if (isFaulty) {
        throw new IOException("planted");
      }
      return drawing.pinned(order, at, words);
    }
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
    talk.screen.run(() -> hand().drag(new StagePoint(0.2, 0.2)));
    talk.press("ESCAPE");
    talk.screen.run(() -> hand().release(new StagePoint(0.2, 0.2)));
    assertThat(held()).isEmpty();
    assertThat(talk.talk().state().get().ended()).isFalse();
    assertThat(talk.kept).hasSize(1);

    onTheWords(spot);
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

    talk.screen.run(() -> flick(new StagePoint(grip.across() + 0.1, grip.down() + 0.2), grip));
    talk.screen.await(() -> talk.kept.size() == 3);
    talk.settle();
    assertThat(callout().shift()).isNotEqualTo(Optional.of(shift));
    whatCannotBeKeptIsSaid();
    nothingIsPutOnAPictureThatIsHeld();
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
  }

  /** As fast as a hand can: what is under it is found only after it has left. */
  private void flick(StagePoint from, StagePoint to) {
    hand().press(from);
    hand().release(to);
  }

  private void whatCannotBeKeptIsSaid() {
    isFaulty = true;
    talk.screen.run(() -> talk.talk().hand().overlay().begin(new StagePoint(0.3, 0.3)));
    talk.screen.run(() -> button().fire());
    talk.screen.run(() -> hand().press(new StagePoint(0.4, 0.4)));
    talk.screen.await(() -> !trouble().isEmpty());
    assertThat(trouble()).contains("could not be kept: planted");
    assertThat(talk.kept).hasSize(3);
    isFaulty = false;
    talk.screen.run(() -> button().fire());
    talk.screen.run(() -> hand().press(new StagePoint(0.4, 0.4)));
    talk.screen.await(() -> talk.kept.size() == 4);
    talk.settle();
    assertThat(trouble()).isEmpty();
    assertThat(talk.talk().hand().overlay().strokes().get()).as("ink that is not kept").hasSize(1);
  }

  private void nothingIsPutOnAPictureThatIsHeld() {
    talk.press("F");
    talk.press("PAGE_DOWN");
    assertThat(button().isDisabled()).isTrue();
    talk.screen.run(() -> hand().pin(true));
    assertThat(hand().pinning().get()).isFalse();
    talk.press("F");
    assertThat(button().isDisabled()).isFalse();
  }

  private String trouble() {
    Labeled line = (Labeled) talk.sceneOf("#presenter-trouble").lookup("#presenter-trouble");
    return line.getText();
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
        talk.screen.await(() -> talk.talk().hand().overlay().held().get().isPresent());
        return point;
      }
    }
    throw new AssertionError("no words about " + spot);
  }

  private StageHand hand() {
    return talk.talk().hand();
  }

  private Optional<HeldCallout> held() {
    return talk.screen.ask(() -> talk.talk().hand().overlay().held().get());
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
