/**
 * The bench of city clusters: what is looked at, and the strip, controls, ranking and card about
 * the map.
 */
package org.meridian.ui.clusters;
