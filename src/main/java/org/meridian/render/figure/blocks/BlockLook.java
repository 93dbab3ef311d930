package org.meridian.render.figure.blocks;

import org.meridian.render.label.LabelBox;
import org.meridian.text.Messages;
import org.meridian.view.style.MapStyle;

/**
 * How links between groups are painted.
 *
 * @param style colours
 * @param words language
 * @param room where, in design pixels
 * @param chosen place of the block whose links stand out; -1 for none
 */
public record BlockLook(MapStyle style, Messages words, LabelBox room, int chosen) {}
