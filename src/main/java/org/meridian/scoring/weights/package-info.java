/** Weights of nodes, and how moving one moves its siblings. */
package org.meridian.scoring.weights;
