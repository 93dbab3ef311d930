/** The keys of the program: one table, which menus, the map and the list of keys share. */
package org.meridian.ui.keys;
