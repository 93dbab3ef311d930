package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.meridian.ui.stage.WindowJourney;

/** Ranking and what is known of a city share the height of their pane. */
final class RankingStackJourney extends WindowJourney {

  private void size(double width, double height) {
    act(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    settle();
  }

  private double ranking() {
    return screen.ask(() -> ((Region) stack().getItems().getFirst()).getHeight());
  }

  private SplitPane stack() {
    Node at = find("#particulars");
    while (!(at instanceof RankingStack)) {
      at = at.getParent();
    }
    return (SplitPane) at;
  }

  @Test
  void bothGiveWayAlikeInALowerWindow() {
    size(1600, 900);
    act(() -> window.explorer.selection().select(List.of(ranked().getFirst())));
    double all = screen.ask(() -> stack().getHeight());
    assertThat(ranking()).isBetween(0.47 * all, 0.53 * all);
    size(1280, 720);
    double less = screen.ask(() -> stack().getHeight());
    assertThat(less).isLessThan(all - 100);
    assertThat(ranking()).isBetween(0.47 * less, 0.53 * less);
    act(() -> window.explorer.selection().clear());
    assertThat(ranking()).isGreaterThan(0.85 * less);
  }
}
