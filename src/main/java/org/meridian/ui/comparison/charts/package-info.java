/** Charts over years and between sides in the window: controls above, a picture that answers. */
package org.meridian.ui.comparison.charts;
