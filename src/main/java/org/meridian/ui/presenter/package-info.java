/**
 * The presenter's window: what the audience sees and what comes next, notes, times, steps, and a
 * drawer to try things out.
 */
package org.meridian.ui.presenter;
