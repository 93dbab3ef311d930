package org.meridian.ui.shell;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.surface.RoomyPane;
import org.meridian.ui.tabs.FoldingTabs;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.ui.text.LiveMessages;

/**
 * The panes beside the views. They keep their places from the start and get their contents once the
 * first map is seen, so that the world comes first.
 */
final class SidePanes {

  private static final Duration LONGEST_EMPTY = Duration.seconds(3);

  /** Some pulses of the toolkit: the map is on the screen then. */
  private static final Duration ON_SCREEN = Duration.millis(50);

  private final Supplier<Node> leftContent;
  private final Supplier<Node> rightContent;
  private final StackPane left = empty();
  private final StackPane right = empty();

  /**
   * @param details the tabs below the ranking
   */
  SidePanes(
      FeatureViews views,
      ViewTabs details,
      Explorer explorer,
      LiveMessages messages,
      Settings settings) {
    leftContent = views.weights();
    rightContent =
        () ->
            new RoomyPane(
                new RankingStack(
                    new FeatureTabs(views, messages).side(),
                    details,
                    new FoldingTabs(details, messages),
                    explorer,
                    settings),
                "roomy-side");
  }

  private static StackPane empty() {
    StackPane pane = new StackPane();
    pane.getStyleClass().add("pane");
    return pane;
  }

  Region left() {
    return left;
  }

  Region right() {
    return right;
  }

  /** Fills the panes once a map is seen, or after a while without one. */
  void fillAfter(ObservableValue<Boolean> seen) {
    if (seen.getValue()) {
      fill();
      return;
    }
    PauseTransition patience = new PauseTransition(LONGEST_EMPTY);
    patience.setOnFinished(event -> fill());
    patience.play();
    seen.subscribe(
        now -> {
          if (now) {
            patience.stop();
            PauseTransition drawn = new PauseTransition(ON_SCREEN);
            drawn.setOnFinished(event -> fill());
            drawn.play();
          }
        });
  }

  /** Puts the contents into the window, once and one a pulse, so that it answers in between. */
  private void fill() {
    if (right.getChildren().isEmpty()) {
      right.getChildren().add(rightContent.get());
      UiThread.later(() -> left.getChildren().add(leftContent.get()));
    }
  }
}
