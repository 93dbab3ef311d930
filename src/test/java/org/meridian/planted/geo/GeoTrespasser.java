package org.meridian.planted.geo;

import java.nio.file.Path;
import javafx.beans.Observable;
import org.meridian.planted.app.AppRoom;
import org.meridian.planted.cluster.ClusterRoom;
import org.meridian.planted.flow.FlowRoom;
import org.meridian.planted.io.IoRoom;
import org.meridian.planted.render.RenderRoom;
import org.meridian.planted.scenario.ScenarioRoom;
import org.meridian.planted.scoring.ScoringRoom;
import org.meridian.planted.text.TextRoom;
import org.meridian.planted.ui.UiRoom;
import org.meridian.planted.view.ViewRoom;

/** Imports everything that the layer must not. */
record GeoTrespasser(
    ScoringRoom scoring,
    FlowRoom flow,
    ClusterRoom cluster,
    ScenarioRoom scenario,
    IoRoom io,
    RenderRoom render,
    TextRoom text,
    UiRoom ui,
    ViewRoom view,
    AppRoom app,
    Observable observable,
    Path path) {

  boolean readsTheClassPath() {
    return GeoTrespasser.class.getResourceAsStream("/any") != null;
  }
}
