package org.meridian.render.preflight;

import java.util.List;
import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.story.Story;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.PreflightLine.CheckState;
import org.meridian.view.story.OwnMapFiles;
import org.meridian.view.story.OwnMapFiles.OwnMap;

/** Whether the maps and layers of a story's own could be read; a map that ships stands in else. */
final class MapCheck {

  private MapCheck() {}

  static List<PreflightLine> of(Story story, WorldMaps maps) {
    return OwnMapFiles.of(story).stream().map(map -> line(map, maps)).toList();
  }

  private static PreflightLine line(OwnMap map, WorldMaps maps) {
    boolean isRead =
        map.isBasemap() ? maps.knows(map.word()) : maps.overlay(map.word()).isPresent();
    return isRead
        ? PreflightLine.good("preflight.map.good", map.file())
        : PreflightLine.of(CheckState.CANNOT, "preflight.map.missing", map.file());
  }
}
