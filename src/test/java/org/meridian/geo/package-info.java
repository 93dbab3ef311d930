/** Tests of projections, great circles and basemap geometry. */
package org.meridian.geo;
