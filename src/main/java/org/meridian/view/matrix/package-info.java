/** The heat map of links between cities: its axes, cells, order and colours. */
package org.meridian.view.matrix;
