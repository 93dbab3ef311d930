/** Outlines that lie under the data, and how map files are understood. */
package org.meridian.geo.basemap;
