package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** The page about the first import, played word by word: few actions lead to a dragged weight. */
final class ImportActionsJourney extends ImportDesk {

  private static final int MOST = 12;

  /** The table was dropped when the window was set up. */
  private int actions = 1;

  private void act(Runnable action) {
    action.run();
    actions++;
  }

  @Test
  void aTableSavedInChineseIsADatasetWithADraggedWeightInTwelveActions() {
    act(() -> fire("#import-next"));
    assertThat(standing("Hyderabad")).isEqualTo("SEVERAL");
    act(() -> fire("#import-candidate-1"));
    screen.await(() -> standing("Hyderabad").equals("DECIDED") && !open().isDisabled());
    act(() -> choose("Atlantis"));
    act(() -> fire("#import-own"));
    screen.await(() -> standing("Atlantis").equals("DECIDED") && !open().isDisabled());
    act(() -> fire("#import-next"));
    act(() -> fire("#import-open"));
    screen.await(() -> explorer().dataset().get().cities().size() == 6);
    screen.await(() -> says("#session-bar", "6 cities, 2 indicators"));
    assertThat(says("#session-bar", "Rows without a known city")).as("both were decided").isFalse();
    screen.await(() -> !robot.lookup(".slider").queryAll().isEmpty());
    Object before = explorer().scenario().get();
    act(this::dragTheFirstWeight);
    screen.await(() -> explorer().scenario().get() != before);
    assertThat(explorer().scenario().get().settings().weights().byNode()).isNotEmpty();
    assertThat(actions).isLessThanOrEqualTo(MOST);
  }

  private void dragTheFirstWeight() {
    String id = explorer().dataset().get().structure().node(0).children().getFirst().id();
    Node thumb = robot.lookup("#slider-" + id + " .thumb").query();
    robot.drag(thumb, MouseButton.PRIMARY).moveBy(40, 0).drop();
  }
}
