/** Outlines under the data, as values: what is read elsewhere and drawn elsewhere. */
package org.meridian.geo.basemap;
