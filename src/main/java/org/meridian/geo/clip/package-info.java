/** Areas and lines on the sphere, cut where a map ends and laid flat. */
package org.meridian.geo.clip;
