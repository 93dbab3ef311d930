package org.meridian.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import org.meridian.view.ranking.ScoreParts;

/**
 * A score as a stacked bar, one segment a dimension in the dimension's colour. A segment whose
 * value is missing is an outline in its place; segments below zero grow to the left.
 */
final class ContributionBar extends Region {

  private static final double THICKNESS = 8;

  private final List<Rectangle> segments = new ArrayList<>();
  private ScoreParts parts = new ScoreParts(new double[0], new boolean[0]);
  private double low;
  private double high = 1;

  ContributionBar() {
    getStyleClass().add("contribution-bar");
    setMinWidth(24);
    setPrefHeight(THICKNESS);
  }

  /**
   * Shows a score.
   *
   * @param shown its parts
   * @param colours of the dimensions
   * @param from the value at the left end
   * @param to the value at the right end
   */
  void show(ScoreParts shown, List<Color> colours, double from, double to) {
    parts = shown;
    low = from;
    high = to;
    while (segments.size() < shown.lengths().length) {
      Rectangle segment = new Rectangle();
      segment.setManaged(false);
      segment.setStrokeType(StrokeType.INSIDE);
      segments.add(segment);
      getChildren().add(segment);
    }
    for (int at = 0; at < segments.size(); at++) {
      boolean used = at < shown.lengths().length;
      segments.get(at).setVisible(used);
      if (used) {
        paint(segments.get(at), colours.get(at), shown.missing()[at]);
      }
    }
    layoutChildren();
  }

  private static void paint(Rectangle segment, Color colour, boolean missing) {
    segment.setFill(missing ? Color.TRANSPARENT : colour);
    segment.setStroke(missing ? colour : null);
    List<Double> dashes = missing ? List.of(2.0, 2.0) : List.of();
    if (!segment.getStrokeDashArray().equals(dashes)) {
      segment.getStrokeDashArray().setAll(dashes);
    }
  }

  @Override
  protected void layoutChildren() {
    double scale = high > low ? getWidth() / (high - low) : 0;
    double right = -low * scale;
    double left = right;
    double top = snapPositionY((getHeight() - THICKNESS) / 2);
    for (int at = 0; at < parts.lengths().length; at++) {
      double length = parts.lengths()[at] * scale;
      Rectangle segment = segments.get(at);
      segment.setY(top);
      segment.setHeight(THICKNESS);
      segment.setWidth(Math.max(0, Math.abs(length) - (Math.abs(length) > 3 ? 1 : 0)));
      if (length >= 0) {
        segment.setX(right);
        right += length;
      } else {
        left += length;
        segment.setX(left);
      }
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return THICKNESS;
  }
}
