/**
 * What the matrix of links shows, before anything is drawn: the same in the window and in files.
 */
package org.meridian.render.matrix;
