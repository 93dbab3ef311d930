package org.meridian.planted.view;

import java.awt.Shape;
import java.nio.file.Path;
import javafx.beans.Observable;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.meridian.planted.app.AppRoom;
import org.meridian.planted.io.IoRoom;
import org.meridian.planted.render.RenderRoom;
import org.meridian.planted.ui.UiRoom;

/** Imports everything that the layer must not. */
record ViewTrespasser(
    IoRoom io,
    RenderRoom render,
    UiRoom ui,
    AppRoom app,
    Observable observable,
    Shape shape,
    Path path,
    CoordinateReferenceSystem system) {}
