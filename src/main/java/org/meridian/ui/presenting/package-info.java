/**
 * The audience's window: what it shows, what the presenter's keys do to it, and what is drawn over
 * it.
 */
package org.meridian.ui.presenting;
