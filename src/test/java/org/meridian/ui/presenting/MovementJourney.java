package org.meridian.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageMotion;
import org.meridian.scenario.story.StepReveal;
import org.meridian.view.stage.ScreenArea;

/** Steps that come by flight and unfold: in which order, until when, and what ends it. */
class MovementJourney {

  private static final List<ScreenArea> ONE = List.of(TalkUnderTest.LAPTOP);

  private final List<Double> flown = new CopyOnWriteArrayList<>();
  private final List<Double> unfolded = new CopyOnWriteArrayList<>();
  private TalkUnderTest talk;
  private volatile long aFrame = 150;

  @AfterEach
  void close() {
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
  }

  /** Draws one colour a step, and movements of 600 milliseconds whose frames take their time. */
  private final class PlainDrawing implements StageDrawing {
    @Override
    public PixelFrame draw(PictureOrder order) {
      PixelFrame frame =
          PixelFrame.empty(order.look().size().width(), order.look().size().height());
      Arrays.fill(frame.argb(), 0xFF000000 | order.step().id().hashCode());
      return frame;
    }

    @Override
    public Optional<StageMotion> flight(PictureOrder from, PictureOrder to, boolean unfolds) {
      return Optional.of(new PlainMotion(flown, time -> draw(to), true));
    }

    @Override
    public Optional<StageMotion> unfolding(PictureOrder order) {
      return Optional.of(new PlainMotion(unfolded, time -> draw(order), false));
    }
  }

  private final class PlainMotion implements StageMotion {
    private final List<Double> times;
    private final DoubleFunction<PixelFrame> pictures;
    private final boolean goesOn;

    private PlainMotion(List<Double> times, DoubleFunction<PixelFrame> pictures, boolean goesOn) {
      this.times = times;
      this.pictures = pictures;
      this.goesOn = goesOn;
    }

    @Override
    public int millis() {
      return 600;
    }

    @Override
    public LabelBox place() {
      return new LabelBox(0, 0, 100, 50);
    }

    @Override
    public boolean goesOn() {
      return goesOn;
    }

    @Override
    public PixelFrame at(double time) {
      if (aFrame < 0) {
        throw new StackOverflowError("planted");
      }
      times.add(time);
      talk.millis += aFrame;
      return pictures.apply(time);
    }
  }

  private void open() {
    talk = TalkUnderTest.open(ONE, same -> new PlainDrawing(), "map", "map", "map");
  }

  private void present() {
    talk.unfold(new StepReveal.LinksGrow(), "map", "map", "map");
  }

  private SeenPicture seen() {
    return talk.screen.ask(() -> talk.talk().audience().seen().get().orElseThrow());
  }

  @Test
  void aStepFliesThenUnfoldsThenStandsAsItWasDrawn() {
    open();
    assertThat(unfolded).as("motion is reduced").isEmpty();
    int[] still = talk.pixels();
    present();
    talk.settle();
    assertThat(flown).as("the first step comes from nowhere").isEmpty();
    assertThat(unfolded).startsWith(0.0, 0.0, 0.25, 0.5, 0.75);
    assertThat(moments()).as("the next step is only made ready").isEqualTo(3);
    assertThat(talk.pixels()).isEqualTo(still);
    talk.press("PAGE_DOWN");
    assertThat(flown).startsWith(0.0).isSorted().endsWith(1.0);
    assertThat(moments()).isEqualTo(6);
    assertThat(seen().moving()).isEmpty();
    assertThat(seen().still()).isEqualTo(talk.shown());

    talk.press("PAGE_UP");
    assertThat(moments()).as("going back unfolds nothing").isEqualTo(6);
  }

  /** How many pictures of what unfolds were drawn behind the first of each. */
  private long moments() {
    return unfolded.stream().filter(time -> time > 0).count();
  }

  /** The next key lets the step stand whole; only the one after that goes on. */
  @Test
  void theNextKeyGoesToTheEndStateFirst() {
    open();
    aFrame = 0;
    present();
    talk.screen.await(() -> unfolded.size() > 2);
    talk.press("PAGE_DOWN");
    assertThat(talk.talk().state().get().step()).isZero();
    assertThat(seen().moving()).isEmpty();
    talk.screen.run(() -> talk.talk().press("PAGE_DOWN"));
    assertThat(talk.talk().state().get().step()).isEqualTo(1);
    talk.screen.await(() -> !flown.isEmpty());
    aFrame = 150;
    talk.settle();
  }

  @Test
  void aMovementThatCannotBeDrawnLeavesTheStepWhole() {
    open();
    int[] still = talk.pixels();
    aFrame = -1;
    present();
    talk.settle();
    assertThat(talk.pixels()).isEqualTo(still);
    assertThat(talk.screen.ask(() -> talk.talk().audience().trouble().get())).isPresent();
  }
}
