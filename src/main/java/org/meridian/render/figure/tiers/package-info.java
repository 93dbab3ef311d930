/** The pyramid of tiers. */
package org.meridian.render.figure.tiers;
