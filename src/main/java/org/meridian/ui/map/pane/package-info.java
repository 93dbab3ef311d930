/** One map on the screen: pictures drawn on workers, moved by hand, pointed at. */
package org.meridian.ui.map.pane;
