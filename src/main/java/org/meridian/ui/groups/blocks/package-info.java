/** Links between groups of cities: chosen, drawn as a diagram or a matrix, and pointed at. */
package org.meridian.ui.groups.blocks;
