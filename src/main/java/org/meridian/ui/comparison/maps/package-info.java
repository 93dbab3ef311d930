/** Side A, side B and B less A as maps with one camera. */
package org.meridian.ui.comparison.maps;
