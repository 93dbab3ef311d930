package org.meridian.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.ui.stage.WindowJourney;

/** Finding a city from the keyboard. */
final class SearchJourney extends WindowJourney {

  private static final List<String> TYPED =
      List.of("Sha", "dongj", "cq", "SAO", "Par", "上", "lon", "beij", "new-y", "nair");
  private static final List<String> FOUND =
      List.of(
          "shanghai",
          "tokyo",
          "chongqing",
          "sao-paulo",
          "paris",
          "shanghai",
          "london",
          "beijing",
          "new-york",
          "nairobi");

  private List<String> selected() {
    return List.copyOf(window.explorer.selection().cities().get());
  }

  @Test
  void enterTakesTheFirstSuggestionEveryTime() {
    for (int round = 0; round < 50; round++) {
      int at = round % TYPED.size();
      // Nothing settles between the last letter and Enter.
      robot.interact(() -> find("#city-search").requestFocus());
      robot.write(TYPED.get(at), 0).type(KeyCode.ENTER);
      assertThat(selected()).as("round %d", round).containsExactly(FOUND.get(at));
    }
  }

  @Test
  void enterTakesTheChosenSuggestionWhereverThePointerRests() {
    robot.clickOn("#city-search").write("china");
    settle();
    robot.moveTo(rows().get(2));
    robot.type(KeyCode.ENTER);
    assertThat(selected()).containsExactly("beijing");
    robot.clickOn("#city-search").write("china").type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(selected()).containsExactly("shanghai");
    robot.clickOn("#city-search").write("china");
    robot.type(KeyCode.DOWN, 9).type(KeyCode.UP).type(KeyCode.ENTER);
    assertThat(selected()).containsExactly("shanghai");
  }

  @Test
  void aClickTakesASuggestion() {
    robot.clickOn("#city-search").write("china");
    settle();
    robot.clickOn(rows().get(2));
    settle();
    assertThat(selected()).containsExactly("chongqing");
  }

  @Test
  void aMisspeltNameOffersTheNearest() {
    robot.clickOn("#city-search").write("Shangai");
    settle();
    assertThat(robot.lookup("No city is called \"Shangai\". Did you mean:").tryQuery()).isPresent();
    robot.type(KeyCode.ENTER);
    assertThat(selected()).containsExactly("shanghai");
    robot.clickOn("#city-search").write("zzzz").type(KeyCode.ENTER);
    assertThat(selected()).containsExactly("shanghai");
  }

  private List<Node> rows() {
    return List.copyOf(robot.lookup(".suggestion").queryAll());
  }
}
