package org.meridian.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.view.stage.StageCommand.Act;
import org.meridian.view.stage.StageCommand.GoToStep;

/** The table of keys of the stage. */
class StageKeysTest {

  private static Optional<StageCommand> command(String... codes) {
    StageKeys keys = StageKeys.NONE;
    Optional<StageCommand> last = Optional.empty();
    long millis = 10_000;
    for (String code : codes) {
      StageKeys.KeyReading reading = keys.press(code, millis += 500);
      keys = reading.keys();
      last = reading.command();
    }
    return last;
  }

  @Test
  void clickersAndArrowsStep() {
    for (String code : List.of("PAGE_DOWN", "RIGHT", "DOWN", "SPACE")) {
      assertThat(command(code)).as(code).contains(Act.NEXT);
    }
    for (String code : List.of("PAGE_UP", "LEFT", "UP", "BACK_SPACE")) {
      assertThat(command(code)).as(code).contains(Act.PREVIOUS);
    }
    assertThat(command("HOME")).contains(Act.FIRST);
    assertThat(command("END")).contains(Act.LAST);
  }

  @Test
  void lettersSwitch() {
    assertThat(command("B")).contains(Act.BLACK);
    assertThat(command("PERIOD")).contains(Act.BLACK);
    assertThat(command("F")).contains(Act.FREEZE);
    assertThat(command("P")).contains(Act.POINTER);
    assertThat(command("I")).contains(Act.INK);
    assertThat(command("L")).contains(Act.LANGUAGE);
    assertThat(command("T")).contains(Act.THEME);
    assertThat(command("N")).contains(Act.NOTES);
    assertThat(command("Q")).contains(Act.ASK);
    assertThat(command("ESCAPE")).contains(Act.LEAVE);
  }

  @Test
  void aNumberAndEnterGoToThatStep() {
    assertThat(command("DIGIT7", "ENTER")).contains(new GoToStep(6));
    assertThat(command("NUMPAD1", "DIGIT2", "ENTER")).contains(new GoToStep(11));
    assertThat(command("ENTER")).isEmpty();
    assertThat(command("DIGIT0", "ENTER")).isEmpty();
    assertThat(command("DIGIT3", "B", "ENTER")).isEmpty();
  }

  @Test
  void aNumberIsForgottenAfterTwoSeconds() {
    StageKeys keys = StageKeys.NONE.press("DIGIT3", 1_000).keys();
    assertThat(keys.press("ENTER", 3_000).command()).contains(new GoToStep(2));
    assertThat(keys.press("ENTER", 3_001).command()).isEmpty();
    assertThat(keys.press("DIGIT4", 3_001).keys().press("ENTER", 3_500).command())
        .contains(new GoToStep(3));
    assertThat(keys.typed(3_001)).isZero();
  }

  @Test
  void digitsBeyondAnyStoryAreDropped() {
    StageKeys keys = StageKeys.NONE;
    for (int at = 0; at < 12; at++) {
      keys = keys.press("DIGIT9", 100 + at).keys();
    }
    assertThat(keys.typed(200)).isEqualTo(9_999);
  }

  @Test
  void otherKeysAreLeftToOthers() {
    assertThat(StageKeys.NONE.press("X", 0).isKnown()).isFalse();
    assertThat(StageKeys.NONE.press("F1", 0).isKnown()).isFalse();
    assertThat(StageKeys.NONE.press("DIGIT1", 0).isKnown()).isTrue();
    assertThat(StageKeys.NONE.press("ENTER", 0).isKnown()).isTrue();
  }
}
