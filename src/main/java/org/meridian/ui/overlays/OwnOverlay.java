package org.meridian.ui.overlays;

import java.nio.file.Path;

/**
 * A layer of the user's own.
 *
 * @param file GeoJSON
 * @param isShown whether it is switched on
 */
record OwnOverlay(Path file, boolean isShown) {}
