package org.meridian.ui.stage;

import java.util.HashMap;
import java.util.Map;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.render.MapRenderer;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.state.Settings;

/** Makes maps for tests; all share one renderer, so that outlines are read once. */
public final class MapTools {

  private static final WorldMaps MAPS = ShippedFigures.maps();

  /** Draws the maps of tests. */
  public static final MapRenderer RENDERER =
      new MapRenderer(new FlatMaps(MAPS), BundledTypefaces.bundled(), DrawingThreads.onAllCores());

  private MapTools() {}

  /** Settings that are kept in memory. */
  public static Settings settings(Map<String, String> kept) {
    return new Settings(
        new SettingsStore() {
          @Override
          public Map<String, String> load() {
            return new HashMap<>(kept);
          }

          @Override
          public void save(Map<String, String> settings) {
            kept.clear();
            kept.putAll(settings);
          }
        });
  }

  /** A map with these choices. */
  public static MapView view(ViewStage.Tools tools, MapChoices choices) {
    return new MapView(
        tools.explorer(),
        tools.messages(),
        choices,
        RENDERER,
        ShippedFigures.composer(MAPS),
        tools.background());
  }
}
