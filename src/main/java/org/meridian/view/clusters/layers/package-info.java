/** Links between clusters in layers, side by side. */
package org.meridian.view.clusters.layers;
