package org.meridian.view.map;

import java.util.List;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;

/**
 * Several maps under one camera, as they stand in the window.
 *
 * @param results one a map
 * @param options one a map
 * @param titles one a map
 * @param camera of all of them
 */
public record MapSheet(
    List<ScenarioResult> results, List<MapOptions> options, List<String> titles, MapCamera camera) {

  /** Copies the lists. */
  public MapSheet {
    results = List.copyOf(results);
    options = List.copyOf(options);
    titles = List.copyOf(titles);
    boolean even = results.size() == options.size() && results.size() == titles.size();
    if (results.isEmpty() || !even) {
      throw new IllegalArgumentException("each small map needs a result, options and a title");
    }
  }
}
