package org.meridian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.flow.SmallWorld;

class HistoryTest {

  private final Scenario first = Scenario.opening(new SmallWorld().build());
  private final Scenario second = first.withName("second");
  private final Scenario third = first.withName("third");

  @Test
  void undoGoesBackAndRedoForward() {
    History history = History.startingWith(first).push("a", second).push("b", third);
    assertThat(history.current()).isEqualTo(third);
    assertThat(history.undoLabel()).contains("b");
    History back = history.undo();
    assertThat(back.current()).isEqualTo(second);
    assertThat(back.undoLabel()).contains("a");
    assertThat(back.redoLabel()).contains("b");
    assertThat(back.redo().current()).isEqualTo(third);
    assertThat(history.current()).isEqualTo(third);
  }

  @Test
  void theEndsHold() {
    History history = History.startingWith(first);
    assertThat(history.canUndo()).isFalse();
    assertThat(history.canRedo()).isFalse();
    assertThat(history.undo()).isSameAs(history);
    assertThat(history.redo()).isSameAs(history);
    assertThat(history.undoLabel()).isEmpty();
    assertThat(history.redoLabel()).isEmpty();
  }

  @Test
  void aNewStepForgetsWhatCouldBeRedone() {
    History history = History.startingWith(first).push("a", second).undo().push("b", third);
    assertThat(history.canRedo()).isFalse();
    assertThat(history.undo().current()).isEqualTo(first);
  }

  @Test
  void aStepThatChangesNothingIsNone() {
    History history = History.startingWith(first);
    assertThat(history.push("a", Scenario.opening(new SmallWorld().build()))).isSameAs(history);
  }

  @Test
  void theOldestStepsGoFirst() {
    History history = History.startingWith(first);
    for (int i = 0; i <= History.LIMIT; i++) {
      history = history.push("s", first.withName("n" + i));
    }
    int back = 0;
    while (history.canUndo()) {
      history = history.undo();
      back++;
    }
    assertThat(back).isEqualTo(History.LIMIT);
    assertThat(history.current().name()).isEqualTo("n0");
  }
}
