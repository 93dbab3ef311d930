/** Land outlines, the coast, seaports and the people around a city. */
package org.meridian.dataprep.land;
