/**
 * Pixels by hand: links as anti-aliased polylines, density with tone mapping, stamped circles and
 * the resampling of a finished picture. Everything works on {@code int[]} of premultiplied ARGB, in
 * horizontal bands over all cores, and gives the same bytes on any number of threads.
 */
package org.meridian.render.raster;
