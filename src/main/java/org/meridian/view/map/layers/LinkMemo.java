package org.meridian.view.map.layers;

import java.util.Set;
import java.util.function.Supplier;
import org.meridian.model.RecentValues;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.ProjectedPaths;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/**
 * Remembers the links of the scene before: a change of names or of their number leaves the looks of
 * hundreds of thousands of links as they are. Thread-safe.
 */
public final class LinkMemo {

  private final RecentValues<Key, LinkLayerMarks> latest = new RecentValues<>(1, Key::fits);

  /**
   * What the looks of links depend on.
   *
   * @param result compared as an object, not by content
   * @param paths compared as an object too
   * @param options the number of names has no meaning
   * @param room factor on the size of circles, which arrow heads keep clear of
   */
  public record Key(
      ScenarioResult result,
      ProjectedPaths paths,
      MapOptions options,
      MapTheme theme,
      double unit,
      double room,
      Set<Integer> selected) {

    private boolean fits(Key other) {
      return result == other.result
          && paths == other.paths
          && theme == other.theme
          && unit == other.unit
          && room == other.room
          && selected.equals(other.selected)
          && nameless(options).equals(nameless(other.options));
    }

    private static MapOptions nameless(MapOptions options) {
      return options.withLabels(0);
    }
  }

  /** The links of a scene; makes them where they are not those of the scene before. */
  public LinkLayerMarks get(Key key, Supplier<LinkLayerMarks> make) {
    // Made outside the memory, so that one scene does not wait for the links of another.
    return latest
        .find(key)
        .orElseGet(
            () -> {
              LinkLayerMarks made = make.get();
              latest.put(key, made);
              return made;
            });
  }
}
