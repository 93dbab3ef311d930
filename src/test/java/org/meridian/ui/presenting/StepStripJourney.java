package org.meridian.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;
import org.meridian.view.stage.ScreenArea;

/**
 * A talk of eight steps is seen whole on a small screen, with all buttons in one row; a longer one
 * is scrolled.
 */
class StepStripJourney {

  private static final ScreenArea WIDE = ScreenArea.of(0, 0, 1000, 400);
  private static final ScreenArea BELOW = ScreenArea.of(0, 400, 480, 270);

  @Test
  void eightStepsNeedNoScrolling() {
    assertThat(isScrolled(8)).isFalse();
    assertThat(isScrolled(9)).isTrue();
  }

  @Test
  void allButtonsStandInOneRow() {
    TalkUnderTest talk = TalkUnderTest.open(List.of(WIDE, BELOW), drawing -> drawing, "ranking");
    Node next = talk.screen.ask(() -> talk.sceneOf("#stage-next").lookup("#stage-next"));
    talk.screen.run(() -> next.getScene().getWindow().setWidth(1280));
    talk.screen.await(() -> next.getScene().getWidth() > 1200);
    List<Double> rows =
        talk.screen.ask(
            () -> {
              Parent root = next.getScene().getRoot();
              root.applyCss();
              root.layout();
              return root.lookupAll(".presenter-button").stream()
                  .map(button -> button.localToScene(button.getBoundsInLocal()).getCenterY())
                  .distinct()
                  .toList();
            });
    talk.close();
    assertThat(rows).hasSize(1);
  }

  private static boolean isScrolled(int steps) {
    String[] views = Collections.nCopies(steps, "ranking").toArray(String[]::new);
    TalkUnderTest talk = TalkUnderTest.open(List.of(WIDE, BELOW), drawing -> drawing, views);
    ListView<?> strip =
        talk.screen.ask(
            () -> (ListView<?>) talk.sceneOf("#presenter-steps").lookup("#presenter-steps"));
    talk.screen.run(() -> strip.getScene().getWindow().setWidth(WIDE.width()));
    talk.screen.await(() -> strip.getWidth() > 900);
    boolean isScrolled =
        talk.screen.ask(
            () -> {
              strip.getScene().getRoot().applyCss();
              strip.getScene().getRoot().layout();
              return strip.lookupAll(".scroll-bar").stream()
                  .map(ScrollBar.class::cast)
                  .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                  .anyMatch(Node::isVisible);
            });
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
    return isScrolled;
  }
}
