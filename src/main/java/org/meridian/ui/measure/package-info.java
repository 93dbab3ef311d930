/** Choosing which node of the index a view shows: the total, a dimension or an indicator. */
package org.meridian.ui.measure;
