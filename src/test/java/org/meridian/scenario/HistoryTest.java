package org.meridian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.flow.SmallWorld;
import org.meridian.model.Dataset;

class HistoryTest {

  private final Dataset world = new SmallWorld().build();
  private final Scenario first = Scenario.opening(world);
  private final Scenario second = first.withName("second");
  private final Scenario third = first.withName("third");

  private static DocumentId document(String id) {
    return DocumentId.first(DatasetOrigin.shipped(id));
  }

  private History start() {
    return History.startingWith(document("world"), world, first);
  }

  @Test
  void undoGoesBackAndRedoForward() {
    History history = start().push("a", second).push("b", third);
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
    History history = start();
    assertThat(history.canUndo()).isFalse();
    assertThat(history.canRedo()).isFalse();
    assertThat(history.undo()).isSameAs(history);
    assertThat(history.redo()).isSameAs(history);
    assertThat(history.undoLabel()).isEmpty();
    assertThat(history.redoLabel()).isEmpty();
  }

  @Test
  void aNewStepForgetsWhatCouldBeRedone() {
    History history = start().push("a", second).undo().push("b", third);
    assertThat(history.canRedo()).isFalse();
    assertThat(history.undo().current()).isEqualTo(first);
  }

  @Test
  void aStepThatChangesNothingIsNone() {
    History history = start();
    assertThat(history.push("a", Scenario.opening(new SmallWorld().build()))).isSameAs(history);
  }

  @Test
  void theOldestStepsGoFirst() {
    History history = start();
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

  @Test
  void openingAnotherDatasetIsAStepThatLeadsBack() {
    Dataset other = new SmallWorld().build();
    Scenario opening = Scenario.opening(other);
    History there = start().push("a", second).open("d", document("other"), other, opening);
    assertThat(there.dataset()).isSameAs(other);
    assertThat(there.undoLabel()).contains("d");
    History back = there.undo();
    assertThat(back.dataset()).isSameAs(world);
    assertThat(back.current()).isEqualTo(second);
    assertThat(back.document()).isEqualTo(document("world"));
    assertThat(back.redo().dataset()).isSameAs(other);
    assertThat(there.dataset(DatasetOrigin.shipped("world"))).containsSame(world);
  }

  @Test
  void openingTheSameScenarioFromAFileIsAStep() {
    DocumentId file = new DocumentId(DatasetOrigin.shipped("world"), 1);
    History opened = start().open("f", file, world, first);
    assertThat(opened.canUndo()).isTrue();
    assertThat(opened.open("f", file, world, first)).isSameAs(opened);
  }

  @Test
  void onlyAFewDatasetsAreKeptInMemory() {
    History history = start();
    for (int i = 0; i < History.DATASETS; i++) {
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
