package org.meridian.render.stage;

import java.util.function.DoubleFunction;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;

/**
 * A whole picture that unfolds, such as while a weight moves.
 *
 * @param size of the stage
 * @param millis how long it takes, above 0
 * @param pictures the picture at a share of the time, 0 to 1
 */
public record StageUnfolding(StageSize size, int millis, DoubleFunction<PixelFrame> pictures)
    implements StageMotion {

  @Override
  public LabelBox place() {
    return new LabelBox(0, 0, size.width(), size.height());
  }

  @Override
  public boolean goesOn() {
    return false;
  }

  @Override
  public PixelFrame at(double time) {
    return pictures.apply(time);
  }
}
