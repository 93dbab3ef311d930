/** Layers of the user's own over the map: added, switched, removed and remembered. */
package org.meridian.ui.overlays;
