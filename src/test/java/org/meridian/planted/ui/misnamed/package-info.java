/** Planted: names that say nothing, and a hold on the toolkit's threads. */
package org.meridian.planted.ui.misnamed;
