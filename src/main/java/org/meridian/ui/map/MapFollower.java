package org.meridian.ui.map;

import java.util.List;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.state.Exploration;
import org.meridian.view.map.camera.DataFit;

/** Lets a map follow the state: another result is drawn, another dataset brought into sight. */
final class MapFollower {

  private final MapChoices choices;
  private final List<MapNavigator> navigators;
  private final Runnable draw;
  private Dataset dataset;
  private ScenarioResult result;

  /** Id of the dataset that the cameras were laid on; empty before the first. */
  private String openedOn = "";

  /**
   * @param choices what is drawn
   * @param navigators of all maps
   * @param draw asks for a picture
   */
  MapFollower(MapChoices choices, List<MapNavigator> navigators, Runnable draw) {
    this.choices = choices;
    this.navigators = List.copyOf(navigators);
    this.draw = draw;
  }

  /** Takes a state; null while no dataset is open. */
  void follow(Exploration now) {
    if (now == null) {
      return;
    }
    if (now.dataset() != dataset) {
      dataset = now.dataset();
      // A node of one dataset's index means nothing in another's.
      choices.symbolNode("");
    }
    if (now.result() != result) {
      result = now.result();
      open();
      draw.run();
    }
  }

  private void open() {
    String id = result.dataset().id();
    if (!id.equals(openedOn)) {
      PlaceExtent extent = DataFit.extent(result);
      choices.open(extent, openedOn.isEmpty());
      navigators.forEach(navigator -> navigator.open(extent));
      openedOn = id;
    }
  }
}
