/** The pyramid of tiers in the window. */
package org.meridian.ui.tiers;
