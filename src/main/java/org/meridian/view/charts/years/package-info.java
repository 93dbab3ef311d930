/** Charts over the years of a dataset: lines of any measure, and ranks crossing. */
package org.meridian.view.charts.years;
