/** Airports, routes and what they say about the listed cities. */
package org.meridian.dataprep.air;
