package org.meridian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.flow.SmallWorld;
import org.meridian.model.Dataset;

class ScenarioHistoryTest {

  private final Dataset world = new SmallWorld().build();
  private final Scenario first = Scenario.opening(world);
  private final Scenario second = first.withName("second");
  private final Scenario third = first.withName("third");

  private static DocumentId document(String id) {
    return DocumentId.first(DatasetOrigin.shipped(id));
  }

  private ScenarioHistory start() {
    return ScenarioHistory.startingWith(document("world"), world, first);
  }

  @Test
  void undoGoesBackAndRedoForward() {
    ScenarioHistory history = start().push("a", second).push("b", third);
    assertThat(history.current()).isEqualTo(third);
    assertThat(history.undoLabel()).contains("b");
    ScenarioHistory back = history.undo();
    assertThat(back.current()).isEqualTo(second);
    assertThat(back.undoLabel()).contains("a");
    assertThat(back.redoLabel()).contains("b");
    assertThat(back.redo().current()).isEqualTo(third);
    assertThat(history.current()).isEqualTo(third);
  }

  @Test
  void theEndsHold() {
    ScenarioHistory history = start();
    assertThat(history.canUndo()).isFalse();
    assertThat(history.canRedo()).isFalse();
    assertThat(history.undo()).isSameAs(history);
    assertThat(history.redo()).isSameAs(history);
    assertThat(history.undoLabel()).isEmpty();
    assertThat(history.redoLabel()).isEmpty();
  }

  @Test
  void aNewStepForgetsWhatCouldBeRedone() {
    ScenarioHistory history = start().push("a", second).undo().push("b", third);
    assertThat(history.canRedo()).isFalse();
    assertThat(history.undo().current()).isEqualTo(first);
  }

  @Test
  void aStepThatChangesNothingIsNone() {
    ScenarioHistory history = start();
    assertThat(history.push("a", Scenario.opening(new SmallWorld().build()))).isSameAs(history);
  }

  @Test
  void theOldestStepsGoFirst() {
    ScenarioHistory history = start();
    for (int i = 0; i <= ScenarioHistory.LIMIT; i++) {
      history = history.push("s", first.withName("n" + i));
    }
    int back = 0;
    while (history.canUndo()) {
      history = history.undo();
      back++;
    }
    assertThat(back).isEqualTo(ScenarioHistory.LIMIT);
    assertThat(history.current().name()).isEqualTo("n0");
  }

  @Test
  void openingAnotherDatasetIsAStepThatLeadsBack() {
    Dataset other = new SmallWorld().build();
    Scenario opening = Scenario.opening(other);
    ScenarioHistory there = start().push("a", second).open("d", document("other"), other, opening);
    assertThat(there.dataset()).isSameAs(other);
    assertThat(there.undoLabel()).contains("d");
    ScenarioHistory back = there.undo();
    assertThat(back.dataset()).isSameAs(world);
    assertThat(back.current()).isEqualTo(second);
    assertThat(back.document()).isEqualTo(document("world"));
    assertThat(back.redo().dataset()).isSameAs(other);
    assertThat(there.dataset(DatasetOrigin.shipped("world"))).containsSame(world);
  }

  @Test
  void openingTheSameScenarioFromAFileIsAStep() {
    DocumentId file = new DocumentId(DatasetOrigin.shipped("world"), 1);
    ScenarioHistory opened = start().open("f", file, world, first);
    assertThat(opened.canUndo()).isTrue();
    assertThat(opened.open("f", file, world, first)).isSameAs(opened);
  }

  @Test
  void onlyAFewDatasetsAreKeptInMemory() {
    ScenarioHistory history = start();
    for (int i = 0; i < ScenarioHistory.DATASETS; i++) {
      Dataset other = new SmallWorld().build();
      history = history.open("d", document("o" + i), other, Scenario.opening(other));
      history = history.push("n", Scenario.opening(other).withName("n"));
    }
    while (history.canUndo()) {
      history = history.undo();
    }
    assertThat(history.document()).isEqualTo(document("o0"));
  }
}
