/** Points of maps in GeoJSON, and data packages. */
package org.meridian.io.graph.json;
