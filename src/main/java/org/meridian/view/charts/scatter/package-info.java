/** Cities or links as points by any two measures. */
package org.meridian.view.charts.scatter;
