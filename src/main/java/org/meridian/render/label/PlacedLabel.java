package org.meridian.render.label;

import org.meridian.view.map.marks.MapLabel;

/**
 * A name that has found its place.
 *
 * @param label what is written
 * @param slot which of the places around the point it took; kept from frame to frame
 * @param box around the text in pixels
 * @param pointX column of the named point
 * @param pointY row of the named point
 * @param leader whether a line joins the name with its point
 */
public record PlacedLabel(
    MapLabel label, int slot, LabelBox box, double pointX, double pointY, boolean leader) {}
