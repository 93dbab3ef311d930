package org.meridian.planted.io;

import javafx.beans.Observable;
import org.meridian.planted.app.AppRoom;
import org.meridian.planted.render.RenderRoom;
import org.meridian.planted.ui.UiRoom;
import org.meridian.planted.view.ViewRoom;

/** Imports everything that the layer must not. */
record IoTrespasser(
    RenderRoom render, UiRoom ui, ViewRoom view, AppRoom app, Observable observable) {}
