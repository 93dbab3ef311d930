/** Links between groups drawn: as ribbons around a circle, and as a matrix. */
package org.meridian.render.figure.blocks;
