/** Figures whose map is drawn again and again while its camera moves. */
package org.meridian.render.figure.moving;
