/** The window around the features: toolbar, menus, panes, status bar, files, dialogs. */
package org.meridian.ui.shell;
