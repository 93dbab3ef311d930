/** Figures that leave the window, and come back. */
package org.meridian.ui.exports;
