package org.meridian.planted.text;

import java.awt.Shape;
import java.nio.file.Path;
import javafx.beans.Observable;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Geometry;
import org.meridian.planted.app.AppRoom;
import org.meridian.planted.cluster.ClusterRoom;
import org.meridian.planted.flow.FlowRoom;
import org.meridian.planted.geo.GeoRoom;
import org.meridian.planted.io.IoRoom;
import org.meridian.planted.render.RenderRoom;
import org.meridian.planted.scenario.ScenarioRoom;
import org.meridian.planted.scoring.ScoringRoom;
import org.meridian.planted.ui.UiRoom;
import org.meridian.planted.view.ViewRoom;

/** Imports everything that the layer must not. */
record TextTrespasser(
    ScoringRoom scoring,
    FlowRoom flow,
    GeoRoom geo,
    ClusterRoom cluster,
    ScenarioRoom scenario,
    IoRoom io,
    RenderRoom render,
    UiRoom ui,
    ViewRoom view,
    AppRoom app,
    Observable observable,
    Shape shape,
    Path path,
    CoordinateReferenceSystem system,
    Geometry geometry) {}
