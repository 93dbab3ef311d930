/**
 * Where things are on the map: projections, great circles, basemap geometry and how all of it is
 * cut at the edge of a flat map.
 */
package org.meridian.geo;
