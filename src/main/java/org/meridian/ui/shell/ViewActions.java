package org.meridian.ui.shell;

import java.util.function.Consumer;
import org.meridian.ui.overlays.OverlayCommands;
import org.meridian.ui.presenter.PresentActions;
import org.meridian.view.View;

/**
 * What is seen.
 *
 * @param cities what concerns cities
 * @param groups makes groups
 * @param maps what concerns maps
 */
record ViewActions(
    WindowPanes panes,
    Consumer<View> turnTo,
    CityActions cities,
    GroupActions groups,
    MapActions maps,
    Runnable fullScreen,
    PresentActions present) {

  /**
   * What concerns cities.
   *
   * @param search goes to the box that finds a city
   * @param profiles shows those of the selected cities
   */
  record CityActions(Runnable search, Runnable profiles) {}

  /**
   * What concerns maps.
   *
   * @param basemaps outlines under the data
   * @param overlays layers over it
   * @param multiples puts several small maps in place of the large one, or back
   */
  record MapActions(BasemapCommands basemaps, OverlayCommands overlays, Runnable multiples) {}

  /**
   * Makes groups.
   *
   * @param selected of the selected cities
   * @param shown of the cities that the filter leaves
   * @param query of the cities that meet conditions
   */
  record GroupActions(Runnable selected, Runnable shown, Runnable query) {}
}
