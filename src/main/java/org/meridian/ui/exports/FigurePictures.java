package org.meridian.ui.exports;

import java.util.Optional;
import org.meridian.ui.ports.PictureFinish;
import org.meridian.ui.ports.PictureFinish.CarriedView;
import org.meridian.ui.ports.ResultExporter.Picture;

/** Pictures of the window as they were asked for. */
public final class FigurePictures {

  /** What a view in a small window is drawn at least as wide as, so that it stays readable. */
  private static final int LEAST_WIDTH = 640;

  private static final int LEAST_HEIGHT = 400;

  private FigurePictures() {}

  /**
   * What the window shows.
   *
   * @param picture as large as in the window
   * @param carried what gives it back
   */
  public record WindowNow(Picture picture, CarriedView carried) {}

  /** The picture that a setup asks for. */
  public static Picture of(WindowNow now, FigureSetup setup) {
    Picture picture = now.picture();
    Optional<CarriedView> carried = setup.state() ? Optional.of(now.carried()) : Optional.empty();
    PictureFinish finish = setup.finish().carrying(carried);
    int[] size =
        setup
            .pixels()
            .orElse(
                new int[] {
                  Math.max(picture.width(), LEAST_WIDTH), Math.max(picture.height(), LEAST_HEIGHT)
                });
    return new Picture(
        picture.shown(), picture.language(), picture.dark(), size[0], size[1], finish);
  }
}
