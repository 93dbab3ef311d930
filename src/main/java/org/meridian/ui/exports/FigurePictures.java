package org.meridian.ui.exports;

import java.util.Optional;
import org.meridian.ui.ports.PictureFinish;
import org.meridian.ui.ports.PictureFinish.CarriedView;
import org.meridian.ui.ports.ResultExporter.Picture;

/** Pictures of the window as they were asked for. */
public final class FigurePictures {

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
    int[] size = setup.pixels().orElse(new int[] {picture.width(), picture.height()});
    return new Picture(
        picture.shown(), picture.language(), picture.dark(), size[0], size[1], finish);
  }
}
