/** The tree of the index as sliders, the methods of scoring, and what a change brought about. */
package org.meridian.ui.weights;
