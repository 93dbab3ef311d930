package org.meridian.render.stage;

import org.meridian.render.raster.PixelFrame;

/**
 * A step that is drawn for a stage.
 *
 * @param frame its pixels
 * @param fit how it fits there
 */
public record DrawnStep(PixelFrame frame, StepFit fit) {}
