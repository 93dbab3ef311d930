package org.meridian.ui.ranking;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.view.page.RankBand;

/**
 * A city's ranks drawn on a logarithmic scale, the best at the left: a faint track of all ranks, on
 * it a hairline from best to worst, a band from the 5th to the 95th percentile, a dot at the
 * median.
 */
public final class BandStrip extends Pane {

  private final double thickness;
  private final double radius;
  private final Line track = new Line();
  private final Line range = new Line();
  private final Rectangle band = new Rectangle();
  private final Circle median = new Circle();
  private RankBand places = new RankBand(0, 0, 0, 0, 0);

  /**
   * @param thickness of the band, in pixels
   * @param radius of the dot, in pixels
   */
  public BandStrip(double thickness, double radius) {
    this.thickness = thickness;
    this.radius = radius;
    double height = Math.max(thickness, 2 * radius) + 1;
    setMinHeight(height);
    setPrefHeight(height);
    median.setRadius(radius);
    track.getStyleClass().add("band-track");
    range.getStyleClass().add("band-range");
    band.getStyleClass().add("band");
    median.getStyleClass().add("band-median");
    getChildren().addAll(track, range, band, median);
    getChildren().forEach(part -> part.setManaged(false));
  }

  /** Shows a row that has a rank in at least one replicate. */
  public void show(UncertaintyResult result, int row) {
    RankBand.of(result, row).ifPresent(this::show);
  }

  /** Shows a band. */
  public void show(RankBand next) {
    if (!next.equals(places)) {
      places = next;
      layoutChildren();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(0, getWidth() - 2 * radius - 2);
    double left = radius + 1;
    double middle = getHeight() / 2;
    lay(track, left, left + width, middle);
    lay(range, left + width * places.best(), left + width * places.worst(), middle);
    band.setX(left - 1 + width * places.low());
    band.setWidth(2 + width * (places.high() - places.low()));
    band.setY(middle - thickness / 2);
    band.setHeight(thickness);
    median.setCenterX(left + width * places.median());
    median.setCenterY(middle);
  }

  private static void lay(Line line, double from, double to, double height) {
    line.setStartX(from);
    line.setEndX(to);
    line.setStartY(height);
    line.setEndY(height);
  }
}
