/** Basemaps of a user's own: read whole from a file, with what is wrong and where. */
package org.meridian.io.basemap;
