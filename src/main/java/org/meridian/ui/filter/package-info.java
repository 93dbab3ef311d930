/** The choice of regions, countries and groups that are shown. */
package org.meridian.ui.filter;
