/** Rules of clusters that are seldom changed, in the pane at the left. */
package org.meridian.ui.clusters.rules;
