package org.meridian.ui.comparison;

/**
 * What views of two sides share.
 *
 * @param bench compares
 * @param sources sides that are not of the open dataset
 */
public record ComparedTools(SidesBench bench, SideSources sources) {}
