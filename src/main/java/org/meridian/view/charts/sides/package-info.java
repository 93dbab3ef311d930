/** Charts between two sides: slopes of ranks, and why a city changed its place. */
package org.meridian.view.charts.sides;
