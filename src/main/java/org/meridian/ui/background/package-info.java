/**
 * The one small place that knows threads: work off the JavaFX thread, answers back on it, newest
 * answer wins. No other package of the user interface touches {@code Platform}.
 */
package org.meridian.ui.background;
