/** Figures of single clusters: aggregates of nodes, the three scores, density, rank changes. */
package org.meridian.scenario.clustering.figures;
