/** Finding a city by name, with suggestions while typing. */
package org.meridian.ui.search;
