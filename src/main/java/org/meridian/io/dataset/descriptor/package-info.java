/** Reads what a package says about itself: its files, how they are written, its terms. */
package org.meridian.io.dataset.descriptor;
