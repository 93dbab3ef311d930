/** Plays the years of a dataset one after another. */
package org.meridian.ui.years;
