/** Charts over years and between sides: one painter a chart, for the window and for figures. */
package org.meridian.render.figure.charts;
