package org.meridian.view.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.view.stage.StageCommand.Act;
import org.meridian.view.stage.StageCommand.GoToStep;

/** Where commands lead a presenter. */
class PresentingStateTest {

  private static PresentingState after(PresentingState state, StageCommand... commands) {
    for (StageCommand command : commands) {
      state = state.after(command);
    }
    return state;
  }

  private static final PresentingState FIRST = PresentingState.at(0, 8);

  @Test
  void stepsStopAtBothEnds() {
    assertThat(after(FIRST, Act.PREVIOUS).step()).isZero();
    assertThat(after(FIRST, Act.NEXT, Act.NEXT).step()).isEqualTo(2);
    assertThat(after(FIRST, Act.LAST, Act.NEXT).step()).isEqualTo(7);
    assertThat(after(FIRST, Act.LAST, Act.FIRST).step()).isZero();
  }

  @Test
  void aStepThatTheStoryLacksIsNamedAndNothingMoves() {
    PresentingState state = after(FIRST, Act.NEXT, new GoToStep(11));
    assertThat(state.step()).isEqualTo(1);
    assertThat(state.missing()).hasValue(12);
    assertThat(after(state, Act.NEXT).missing()).isEmpty();
    assertThat(after(FIRST, new GoToStep(7)).step()).isEqualTo(7);
  }

  @Test
  void escapeReturnsToTheStepBeforeItEnds() {
    PresentingState off = after(FIRST, Act.NEXT).leaveStory();
    assertThat(off.off()).isTrue();
    PresentingState back = after(off, Act.LEAVE);
    assertThat(back).isEqualTo(after(FIRST, Act.NEXT));
    assertThat(after(back, Act.LEAVE).ended()).isTrue();
  }

  @Test
  void theNextStepReturnsFromWhatWasTriedOut() {
    PresentingState off = after(FIRST, Act.NEXT).leaveStory();
    assertThat(after(off, Act.NEXT)).isEqualTo(after(FIRST, Act.NEXT));
    assertThat(after(off, Act.PREVIOUS)).isEqualTo(after(FIRST, Act.NEXT));
    assertThat(after(off, new GoToStep(4))).isEqualTo(PresentingState.at(4, 8));
  }

  @Test
  void aHeldPictureStaysWhileThePresenterGoesOn() {
    PresentingState held = after(FIRST, Act.FREEZE, Act.NEXT, Act.NEXT);
    assertThat(held.step()).isEqualTo(2);
    assertThat(held.shown()).isZero();
    assertThat(after(held, Act.FREEZE).shown()).isEqualTo(2);
  }

  @Test
  void goingSomewhereLiftsTheBlack() {
    assertThat(after(FIRST, Act.BLACK).black()).isTrue();
    assertThat(after(FIRST, Act.BLACK, Act.BLACK).black()).isFalse();
    assertThat(after(FIRST, Act.BLACK, Act.NEXT).black()).isFalse();
  }

  @Test
  void pointerAndInkTakeTurns() {
    PresentingState spot = after(FIRST, Act.POINTER);
    assertThat(spot.pointer()).isTrue();
    PresentingState ink = after(spot, Act.INK);
    assertThat(ink.ink()).isTrue();
    assertThat(ink.pointer()).isFalse();
    assertThat(after(ink, Act.INK).ink()).isFalse();
  }

  @Test
  void languageAndThemeLoseNothing() {
    PresentingState state = after(FIRST, Act.NEXT, Act.POINTER, Act.FREEZE).leaveStory();
    assertThat(after(state, Act.LANGUAGE, Act.THEME)).isEqualTo(state);
    assertThat(after(state, Act.NOTES, Act.NOTES)).isEqualTo(state);
    assertThat(after(state, Act.NOTES, Act.LEAVE).notes()).isTrue();
  }

  @Test
  void whatIsKeptIsTheStepBehind() {
    PresentingState kept = after(FIRST, new GoToStep(3)).leaveStory().inserted();
    assertThat(kept).isEqualTo(PresentingState.at(4, 9));
    PresentingState held = after(FIRST, new GoToStep(5), Act.FREEZE, Act.FIRST).inserted();
    assertThat(held.shown()).isEqualTo(6);
  }

  @Test
  void aStoryWithoutStepsCannotBePresented() {
    assertThatThrownBy(() -> PresentingState.at(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(seed = "20261126", tries = 300)
  void noRowOfCommandsLeavesTheStory(
      @ForAll @IntRange(min = 1, max = 12) int steps,
      @ForAll List<@IntRange(min = 0, max = 16) Integer> commands) {
    PresentingState state = PresentingState.at(0, steps);
    for (int command : commands) {
      state =
          command < Act.values().length
              ? state.after(Act.values()[command])
              : state.after(new GoToStep(command));
      assertThat(state.step()).isBetween(0, steps - 1);
      assertThat(state.shown()).isBetween(0, steps - 1);
    }
  }
}
