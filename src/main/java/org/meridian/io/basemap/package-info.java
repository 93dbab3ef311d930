/** Outlines and lines under the data, read whole from files and from the class path. */
package org.meridian.io.basemap;
