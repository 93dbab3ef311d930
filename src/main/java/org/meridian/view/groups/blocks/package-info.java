/** Links between groups of cities, summed: what a block diagram and a matrix of groups show. */
package org.meridian.view.groups.blocks;
