/** Following a number back: from a score to its parts, down to the raw value and its source. */
package org.meridian.view.trace;
