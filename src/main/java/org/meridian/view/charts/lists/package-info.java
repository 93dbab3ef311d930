/** Several ranked lists side by side: years, parts of the index, sides, published lists. */
package org.meridian.view.charts.lists;
