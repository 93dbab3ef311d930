/** Draws links pixel by pixel, in tiles over all cores. */
package org.meridian.render.raster.strokes;
