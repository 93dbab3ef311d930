package org.meridian.ui.map.pane;

import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.surface.TipText;

/** What is said of a city that is pointed at. */
@FunctionalInterface
public interface CityWords {

  /** The words; a city is named by its position in the result that the map shows. */
  TipText of(ScenarioResult result, int city);
}
