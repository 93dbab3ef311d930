/** Indicators that are worked out from others. */
package org.meridian.model.derived;
