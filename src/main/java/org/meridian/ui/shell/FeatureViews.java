package org.meridian.ui.shell;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.meridian.ui.overlays.OverlayCommands;
import org.meridian.ui.presenter.PresentActions;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.map.options.BasemapChoice;

/**
 * The features that the window puts in its places, made by whoever wires the program.
 *
 * @param weights at the left, made when the pane is filled
 * @param details what stands below the ranking
 * @param controls of every view that is listed; each goes where its view says
 * @param maps what is done with maps
 * @param present presents stories
 */
public record FeatureViews(
    Supplier<Node> weights,
    DetailNodes details,
    Map<View, ViewControl> controls,
    MapCommands maps,
    PresentActions present) {

  /**
   * A view that comes to the front whenever it is called.
   *
   * @param node what the user sees
   * @param called changes with each call
   */
  public record CalledView(Node node, ObservableValue<? extends Number> called) {}

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a view that is listed has no control
   */
  public FeatureViews {
    controls = Map.copyOf(controls);
    for (View view : Views.ALL) {
      if (!controls.containsKey(view)) {
        throw new IllegalArgumentException("no control for the view " + view);
      }
    }
  }

  /**
   * What stands below the ranking.
   *
   * @param city at the right, below, first tab
   * @param cluster beside it: the chosen cluster
   * @param links after these: the list of links beside a map or a matrix
   */
  public record DetailNodes(Node city, CalledView cluster, Node links) {}

  /**
   * What is done with maps.
   *
   * @param basemap takes the outlines to lie under the data
   * @param overlays lays layers of the user's own over the map
   * @param multiples puts several small maps in place of the large one, or back
   */
  public record MapCommands(
      Consumer<BasemapChoice> basemap, OverlayCommands overlays, Runnable multiples) {}
}
