/** Two sides of a comparison on three maps: A, B and B less A. */
package org.meridian.view.comparison.maps;
