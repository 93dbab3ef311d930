/** Notes on cities, links, groups and clusters: read, written, changed and taken away. */
package org.meridian.ui.notes;
