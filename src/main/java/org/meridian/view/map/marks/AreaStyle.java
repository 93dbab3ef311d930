package org.meridian.view.map.marks;

/**
 * How an area is drawn.
 *
 * @param fill colour and opacity, not premultiplied
 * @param edge colour of its edge
 * @param width of its edge in pixels
 * @param isDashed whether its edge is dashed
 */
public record AreaStyle(int fill, int edge, double width, boolean isDashed) {}
