/**
 * What lies under the data: land, borders, graticule and tints, read from the class path, laid flat
 * once a projection and painted with Java2D.
 */
package org.meridian.render.base;
