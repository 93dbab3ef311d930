/** Outlines of groups of places on the sphere. */
package org.meridian.geo.outline;
