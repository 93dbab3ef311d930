/**
 * How marks look: designed light and dark palettes, colour ramps that stay ordered for colour-blind
 * eyes, colours of dimensions, classes of values, and the typefaces.
 */
package org.meridian.render.style;
