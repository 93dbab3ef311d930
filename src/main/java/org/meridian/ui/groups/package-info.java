/** Groups of cities: made, named, coloured, changed and compared in a table. */
package org.meridian.ui.groups;
