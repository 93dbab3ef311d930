/** Links between groups of cities in layers: indicators, or parts of the index of links. */
package org.meridian.scenario.layers;
