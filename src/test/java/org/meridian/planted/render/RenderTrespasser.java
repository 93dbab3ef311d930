package org.meridian.planted.render;

import javafx.scene.control.SelectionMode;
import org.meridian.planted.app.AppRoom;
import org.meridian.planted.io.IoRoom;
import org.meridian.planted.ui.UiRoom;

/** Imports everything that the layer must not. */
record RenderTrespasser(IoRoom io, UiRoom ui, AppRoom app, SelectionMode mode) {}
