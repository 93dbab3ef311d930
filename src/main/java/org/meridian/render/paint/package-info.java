/**
 * Marks as Java2D drawing: circles, links as vectors, names, the key and captions. The same code
 * draws the screen, an image and a vector document.
 */
package org.meridian.render.paint;
