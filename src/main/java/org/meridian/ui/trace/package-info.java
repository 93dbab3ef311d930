/** Shows a trace of a number, and lets it be followed. */
package org.meridian.ui.trace;
