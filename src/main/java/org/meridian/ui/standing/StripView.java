package org.meridian.ui.standing;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.meridian.render.raster.PixelFrame;
import org.meridian.ui.theme.ToolkitColour;

/**
 * Shows a strip: the dots of all cities, a mark at the median of the region and a fainter one at
 * that of all, and a ring around the city.
 */
public final class StripView extends Region {

  private static final double RING = 4.5;

  private final ImageView dots = new ImageView();
  private final Line all = mark("median-all");
  private final Line allHalo = mark("median-halo");
  private final Line peers = mark("median-peers");
  private final Line peersHalo = mark("median-halo");
  private final Circle ring = new Circle();
  private ScoreStrip strip;
  private WritableImage image;

  /** Shows nothing yet. */
  public StripView() {
    getStyleClass().add("strip");
    setMouseTransparent(true);
    ring.getStyleClass().add("own-ring");
    dots.setSmooth(false);
    getChildren().addAll(dots, allHalo, peersHalo, all, peers, ring);
  }

  private static Line mark(String style) {
    Line line = new Line();
    line.getStyleClass().add(style);
    return line;
  }

  /** Shows a strip. */
  public void show(ScoreStrip next) {
    strip = next;
    PixelFrame frame = next.dots();
    if (image == null
        || (int) image.getWidth() != frame.width()
        || (int) image.getHeight() != frame.height()) {
      image = new WritableImage(frame.width(), frame.height());
      dots.setImage(image);
    }
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            frame.width(),
            frame.height(),
            PixelFormat.getIntArgbPreInstance(),
            frame.argb(),
            0,
            frame.width());
    Color colour = ToolkitColour.of(next.colour());
    ring.setStroke(colour);
    requestLayout();
  }

  /** Where the ring's centre lies from the left; NaN if the city has no score. */
  double ownX() {
    return strip == null ? Double.NaN : x(strip.own());
  }

  private double x(double place) {
    double margin = StripSize.MARGIN * StripSize.grown(getHeight());
    return margin + place * (getWidth() - 2 * margin);
  }

  @Override
  protected void layoutChildren() {
    if (strip != null) {
      dots.setFitWidth(getWidth());
      dots.setFitHeight(getHeight());
      place(all, strip.all());
      place(allHalo, strip.all());
      place(peers, strip.peers());
      place(peersHalo, strip.peers());
      ring.setVisible(!Double.isNaN(strip.own()));
      ring.setCenterX(ring.isVisible() ? x(strip.own()) : 0);
      ring.setCenterY(getHeight() / 2);
      ring.setRadius(RING * StripSize.grown(getHeight()));
    }
  }

  private void place(Line mark, double place) {
    mark.setVisible(!Double.isNaN(place));
    if (mark.isVisible()) {
      double x = Math.round(x(place)) + 0.5;
      mark.setStartX(x);
      mark.setEndX(x);
      mark.setStartY(0);
      mark.setEndY(getHeight());
    }
  }
}
