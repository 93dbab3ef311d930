/** The links as an origin-destination matrix: a heat map of every pair, the same data again. */
package org.meridian.ui.matrix;
