package org.meridian.render.stage;

import java.util.function.DoubleFunction;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;

/** A movement in jumps, such as that of years: what shows the same is drawn once. */
public final class RepeatedMotion implements StageMotion {

  private final StageMotion motion;
  private final DoubleFunction<?> shown;
  private Object last;
  private PixelFrame frame;

  /**
   * Draws by another movement.
   *
   * @param shown what is shown at a share of the time; moments with equal ones look the same
   */
  public RepeatedMotion(StageMotion motion, DoubleFunction<?> shown) {
    this.motion = motion;
    this.shown = shown;
  }

  @Override
  public int millis() {
    return motion.millis();
  }

  @Override
  public LabelBox place() {
    return motion.place();
  }

  @Override
  public boolean goesOn() {
    return motion.goesOn();
  }

  @Override
  public PixelFrame at(double time) {
    Object now = shown.apply(time);
    if (!now.equals(last)) {
      frame = motion.at(time);
      last = now;
    }
    return frame;
  }
}
