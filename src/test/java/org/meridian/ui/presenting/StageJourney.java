package org.meridian.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.stage.StageSize;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.stage.ScreenArea;
import org.meridian.view.stage.StageCommand;
import org.meridian.view.stage.StagePoint;

/** A talk: steps, what is tried out, what breaks, screens that come and go. */
class StageJourney {

  private static final List<ScreenArea> TWO =
      List.of(TalkUnderTest.LAPTOP, TalkUnderTest.PROJECTOR);
  private static final List<ScreenArea> ONE = List.of(TalkUnderTest.LAPTOP);

  private TalkUnderTest talk;

  @AfterEach
  void close() {
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
  }

  private String text(String query) {
    return talk.screen.ask(() -> ((Labeled) talk.sceneOf(query).lookup(query)).getText());
  }

  private String shownStep() {
    return talk.shown().order().step().words().title().en();
  }

  /** The next step is drawn while the present one is shown, so it comes with the key. */
  @Test
  void stepsAreDrawnBeforehand() {
    talk = TalkUnderTest.open(TWO, same -> same, "map", "ranking", "links");
    assertThat(shownStep()).isEqualTo("Step 1");
    String atOnce =
        talk.screen.ask(
            () -> {
              talk.talk().press("PAGE_DOWN");
              return shownStep();
            });
    assertThat(atOnce).isEqualTo("Step 2");
    talk.press("END");
    assertThat(shownStep()).isEqualTo("Step 3");
    talk.press("DIGIT1");
    talk.press("ENTER");
    assertThat(shownStep()).isEqualTo("Step 1");
    talk.press("DIGIT9");
    talk.press("ENTER");
    assertThat(shownStep()).isEqualTo("Step 1");
    assertThat(text("#presenter-missing")).contains("9").contains("3");
  }

  @Test
  void theStageIsOnTheOtherScreenWholeAndWithoutAFrame() {
    talk = TalkUnderTest.open(TWO, same -> same, "map", "ranking");
    Stage stage =
        talk.windows().stream()
            .filter(window -> window.getStyle() == StageStyle.UNDECORATED)
            .findFirst()
            .orElseThrow();
    assertThat(stage.getX()).isEqualTo(TalkUnderTest.PROJECTOR.x());
    assertThat(stage.getWidth()).isEqualTo(TalkUnderTest.PROJECTOR.width());
    assertThat(talk.shown().frame().width()).isEqualTo(512);
    assertThat(talk.shown().frame().height()).isEqualTo(384);
    assertThat(stage.getScene().getRoot().lookup(".menu-bar")).isNull();
    assertThat(text("#presenter-place")).isEqualTo("Step 1 of 2");
    assertThat(text("#presenter-notes")).isEqualTo("Say 1");
    assertThat(text("#presenter-next")).isEqualTo("Next: Step 2");
  }

  /** What was tried out leaves the story as it was, to the last pixel, and the work untouched. */
  @Test
  void whatIsTriedOutIsLeftByEscape() {
    talk = TalkUnderTest.open(TWO, same -> same, "ranking", "map");
    int[] before = talk.pixels();
    Scenario work = talk.explorer.scenario().get();
    leaveStory();
    assertThat(talk.pixels()).isNotEqualTo(before);
    assertThat(text("#presenter-off")).isEqualTo("Off the story");

    talk.press("ESCAPE");
    assertThat(talk.pixels()).isEqualTo(before);
    assertThat(talk.talk().state().get().off()).isFalse();
    leaveStory();
    talk.press("PAGE_DOWN");
    assertThat(talk.pixels()).isEqualTo(before);
    assertThat(talk.explorer.scenario().get()).isEqualTo(work);
  }

  private void leaveStory() {
    WeightSet heavy = new WeightSet(Map.of(node(), 7.0));
    talk.screen.run(
        () ->
            talk.talk()
                .explorer()
                .commit(
                    "shell.step.reset",
                    now -> now.withName("tried").withSettings(now.settings().withWeights(heavy))));
    talk.settle();
  }

  private String node() {
    return talk.dataset.structure().node(talk.dataset.structure().children(0)[0]).id();
  }

  @Test
  void whatIsTriedOutCanBeKept() {
    talk = TalkUnderTest.open(TWO, same -> same, "ranking", "map");
    leaveStory();
    int[] tried = talk.pixels();
    talk.screen.run(() -> talk.talk().keep());
    talk.settle();
    assertThat(talk.kept).hasSize(1);
    assertThat(talk.kept.getFirst().size()).isEqualTo(3);
    assertThat(talk.kept.getFirst().step(1).scenario().name()).isEqualTo("tried");
    assertThat(talk.talk().state().get().step()).isEqualTo(1);
    assertThat(talk.shown().order().place()).isEqualTo("2 / 3");
    assertThat(tried).hasSameSizeAs(talk.pixels());
  }

  @Test
  void anotherLanguageLosesNothing() {
    talk = TalkUnderTest.open(TWO, same -> same, "map", "ranking");
    talk.press("PAGE_DOWN");
    int[] english = talk.pixels();
    talk.press("L");
    assertThat(talk.explorer.language().get()).isEqualTo(Language.CHINESE);
    assertThat(talk.shown().order().look().language()).isEqualTo(Language.CHINESE);
    assertThat(text("#presenter-notes")).isEqualTo("说2");
    assertThat(heard()).startsWith("第2步\n").contains("最高");
    assertThat(talk.pixels()).isNotEqualTo(english);
    talk.press("T");
    talk.press("T");
    talk.press("L");
    assertThat(talk.pixels()).isEqualTo(english);
    assertThat(heard()).startsWith("Step 2\n").contains("Highest");
    assertThat(talk.talk().state().get().step()).isEqualTo(1);
  }

  /** What a screen reader says of the stage. */
  private String heard() {
    return talk.screen.ask(
        () -> talk.sceneOf("#stage-mirror").lookup("#stage-mirror").getAccessibleText());
  }

  @Test
  void aHeldPictureStaysAndInkGoesWithTheStep() {
    talk = TalkUnderTest.open(TWO, same -> same, "map", "ranking");
    talk.press("F");
    talk.press("PAGE_DOWN");
    assertThat(shownStep()).isEqualTo("Step 1");
    assertThat(text("#presenter-seen")).startsWith("held");
    talk.press("F");
    assertThat(shownStep()).isEqualTo("Step 2");
    talk.press("I");
    talk.screen.run(
        () -> {
          talk.talk().hand().overlay().begin(new StagePoint(0.2, 0.2));
          talk.talk().hand().overlay().drawOn(new StagePoint(0.4, 0.3));
        });
    assertThat(talk.talk().hand().overlay().strokes().get()).hasSize(1);
    talk.press("PAGE_UP");
    assertThat(talk.talk().hand().overlay().strokes().get()).isEmpty();
    talk.press("B");
    boolean black =
        talk.screen.ask(() -> talk.sceneOf("#stage-mirror").lookup(".stage-black").isVisible());
    assertThat(black).isTrue();
  }

  @Test
  void inkIsKeptWithTheStepWhenAskedFor() {
    talk = TalkUnderTest.open(TWO, same -> same, "map", "ranking");
    int[] before = talk.pixels();
    talk.press("I");
    talk.screen.run(
        () -> {
          talk.talk().hand().overlay().begin(new StagePoint(0.4, 0.5));
          talk.talk().hand().overlay().drawOn(new StagePoint(0.6, 0.6));
        });
    talk.screen.run(
        () -> ((Button) talk.sceneOf("#presenter-off").lookup("#stage-inked-keep")).fire());
    talk.screen.await(() -> !talk.kept.isEmpty());
    talk.settle();
    assertThat(talk.kept.getFirst().step(0).marks()).hasSize(1);
    assertThat(talk.talk().hand().overlay().strokes().get()).isEmpty();
    assertThat(talk.pixels()).isNotEqualTo(before);
    assertThat(talk.talk().state().get().off()).isFalse();
  }

  /** Whatever throws while a step is drawn, the last good picture stays before the audience. */
  @Test
  void theLastGoodPictureStaysWhateverThrows() {
    AtomicReference<String> broken = new AtomicReference<>("");
    String[] views = Views.ALL.stream().map(View::id).toArray(String[]::new);
    talk =
        TalkUnderTest.open(
            TWO,
            drawing ->
                order -> {
                  if (order.step().viewpoint().view().equals(broken.get())) {
                    throw new StackOverflowError("planted");
                  }
                  return painted(order);
                },
            views);
    for (int at = 1; at < views.length; at++) {
      broken.set(views[at]);
      talk.press("HOME");
      int[] good = talk.pixels();
      int wanted = at;
      talk.screen.run(() -> talk.talk().act(new StageCommand.GoToStep(wanted)));
      talk.settle();
      if (at > 1) {
        assertThat(talk.pixels()).as(views[at]).isEqualTo(good);
        assertThat(text("#presenter-trouble")).contains("planted");
      }
    }
    broken.set("");
    talk.press("HOME");
    talk.press("PAGE_DOWN");
    assertThat(text("#presenter-trouble")).isEmpty();
  }

  /** A picture of one colour, its own for each step. */
  private static PixelFrame painted(PictureOrder order) {
    StageSize size = order.look().size();
    PixelFrame frame = PixelFrame.empty(size.width(), size.height());
    Arrays.fill(frame.argb(), 0xFF000000 | order.step().id().hashCode());
    return frame;
  }

  @Test
  void withOneScreenTheStageIsAWindowAndTheNotesLieOverIt() {
    talk = TalkUnderTest.open(ONE, same -> same, "map", "ranking");
    assertThat(talk.windows()).hasSize(1);
    assertThat(talk.windows().getFirst().getStyle()).isEqualTo(StageStyle.DECORATED);
    talk.press("N");
    assertThat(text("#presenter-alone")).contains("F11");
    talk.press("PAGE_DOWN");
    assertThat(text("#presenter-notes")).isEqualTo("Say 2");
    talk.press("N");
    assertThat(talk.windows().getFirst().getScene().lookup("#presenter")).isNull();
  }

  @Test
  void unpluggingTheProjectorLosesNothing() {
    talk = TalkUnderTest.open(TWO, same -> same, "map", "ranking", "links");
    talk.press("PAGE_DOWN");
    talk.plug(ONE);
    assertThat(talk.windows()).hasSize(1);
    assertThat(shownStep()).isEqualTo("Step 2");
    talk.plug(TWO);
    assertThat(talk.windows()).hasSize(2);
    assertThat(shownStep()).isEqualTo("Step 2");
    assertThat(talk.shown().frame().width()).isEqualTo(512);
  }

  @Test
  void theDrawerChangesWeightsAndTheStageFollows() {
    talk = TalkUnderTest.open(TWO, same -> same, "ranking", "map");
    talk.screen.run(() -> ((ToggleButton) talk.sceneOf("#stage-try").lookup("#stage-try")).fire());
    boolean open =
        talk.screen.ask(() -> talk.sceneOf("#stage-drawer").lookup("#stage-drawer").isVisible());
    assertThat(open).isTrue();
    talk.screen.run(() -> talk.talk().explorer().selection().seek(talk.dataset.city(1).id()));
    talk.settle();
    assertThat(talk.talk().state().get().off()).isTrue();
    assertThat(talk.shown().order().step().viewpoint().picked().cities())
        .containsExactly(talk.dataset.city(1).id());
  }

  @Test
  void quittingInTheMiddleClosesBothWindows() {
    talk = TalkUnderTest.open(TWO, same -> same, "map", "ranking");
    talk.press("PAGE_DOWN");
    talk.press("ESCAPE");
    talk.screen.await(() -> !talk.desk.presenting().get());
    assertThat(talk.windows()).isEmpty();
  }
}
