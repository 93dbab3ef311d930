package org.meridian.ui.standing;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.profile.StandingWords;

/**
 * A city's score in one node above its ring on the strip, the rank at the right: it can be traced.
 */
public final class StandingCell {

  private final Label score = new Label();
  private final Label rank = new Label();
  private final StripView strip = new StripView();
  private final FigureButton button;

  /**
   * @param trace what a click or Enter does
   */
  public StandingCell(Runnable trace) {
    button = new FigureButton(trace);
    score.getStyleClass().add("strip-score");
    rank.getStyleClass().addAll("secondary", "numeric", "strip-rank");
    button.fillWith(new Room());
  }

  /** What stands in the table. */
  public FigureButton button() {
    return button;
  }

  /** The strip, whose width says how wide strips are to be drawn. */
  public StripView strip() {
    return strip;
  }

  /**
   * Shows a standing.
   *
   * @param points the score as it is printed
   */
  public void show(
      LiveMessages messages, String city, String node, String points, ScoreStrip shown) {
    strip.show(shown);
    score.setText(points);
    rank.setText(StandingWords.rank(shown.standing().rank()));
    button.say(
        city + messages.get("profile.colon") + node + " " + score.getText(),
        () -> StandingWords.of(messages, node, shown.standing()));
    strip.getParent().requestLayout();
  }

  private final class Room extends Pane {

    Room() {
      getChildren().addAll(strip, score, rank);
      setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
      return score.minHeight(-1) + strip.minHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
      double ranks = rank.minWidth(-1);
      double label = score.minHeight(-1);
      double width = Math.max(0, getWidth() - ranks);
      strip.resizeRelocate(0, label, width, strip.minHeight(-1));
      double wide = score.prefWidth(-1);
      double x = Double.isNaN(strip.ownX()) ? width / 2 : strip.ownX();
      score.resizeRelocate(Math.clamp(x - wide / 2, 0, Math.max(0, width - wide)), 0, wide, label);
      layoutInArea(rank, width, label - 2, ranks, label, 0, HPos.RIGHT, VPos.CENTER);
    }
  }
}
