/** Layers of the user's own: places, lines and areas in GeoJSON with names and colours. */
package org.meridian.io.layers;
