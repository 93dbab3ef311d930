/** The pane at the left: weights, clusters, methods and the filter, one below another. */
package org.meridian.ui.controls;
