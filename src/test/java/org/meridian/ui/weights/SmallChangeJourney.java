package org.meridian.ui.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.meridian.ui.stage.WindowJourney;

/** What a small change of a weight leaves as it is: what is not set again costs nothing. */
final class SmallChangeJourney extends WindowJourney {

  private void change() {
    robot.doubleClickOn("#percent-trade").write("50.2").type(KeyCode.ENTER);
    settle();
  }

  private static String score(Node cell) {
    Node number = cell.lookup(".numeric");
    return number == null ? "" : ((Label) number).getText();
  }

  @Test
  void anOrderThatHoldsIsNoNewListAndTheScoresFollow() {
    TableView<Object> table = robot.lookup("#ranking-table").queryTableView();
    List<String> order = shown();
    List<String> heard = new ArrayList<>();
    act(
        () ->
            table
                .getItems()
                .addListener((ListChangeListener<Object>) each -> heard.add(each.toString())));
    List<String> before = scores();
    change();
    assertThat(shown()).isEqualTo(order);
    assertThat(heard).isEmpty();
    assertThat(scores()).isNotEqualTo(before).hasSameSizeAs(before);
  }

  private List<String> scores() {
    return robot.lookup("#column-score").queryAll().stream()
        .filter(TableCell.class::isInstance)
        .map(SmallChangeJourney::score)
        .sorted()
        .toList();
  }

  @Test
  void methodsAreNotChosenAgain() {
    List<Object> heard = new ArrayList<>();
    robot.clickOn("#pane-fold-methods");
    act(
        () -> {
          for (String id : List.of("#normalisation", "#aggregation", "#missing")) {
            ((ComboBox<?>) find(id)).valueProperty().subscribe((was, now) -> heard.add(now));
          }
        });
    change();
    assertThat(heard).isEmpty();
    act(window.explorer::reset);
    assertThat(heard).isEmpty();
  }

  @Test
  void warningsAndHintsStand() {
    List<Node> warnings = List.copyOf(((VBox) find("#warnings")).getChildren());
    Node hint = find("#city-none");
    change();
    assertThat(((VBox) find("#warnings")).getChildren()).isNotEmpty().isEqualTo(warnings);
    assertThat(find("#city-none")).isSameAs(hint);
  }

  @Test
  void oneStateIsShownOnce() {
    List<String> heard = new ArrayList<>();
    act(
        () ->
            ((TextField) find("#percent-people"))
                .textProperty()
                .subscribe((was, now) -> heard.add(now)));
    change();
    assertThat(heard).containsExactly("49.8");
  }
}
