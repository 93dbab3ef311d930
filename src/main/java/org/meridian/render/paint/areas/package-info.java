/** Draws named areas, as outlines of clusters: stroked, or stamped under a moving hand. */
package org.meridian.render.paint.areas;
