/** The table of values behind an index, where single values can be tried out. */
package org.meridian.ui.data;
