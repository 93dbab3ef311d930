package org.meridian.planted.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.meridian.planted.app.AppRoom;
import org.meridian.planted.io.IoRoom;

/** Imports everything that the layer must not. */
record UiTrespasser(IoRoom io, AppRoom app, Path path, CoordinateReferenceSystem system) {

  boolean touchesFiles() {
    return Files.exists(path);
  }
}
