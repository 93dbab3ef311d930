package org.meridian.app.figures;

import java.util.List;
import org.meridian.model.Source;

/** Where the basemaps come from that ship. */
public final class MapSources {

  /** All of them. */
  public static final List<Source> ALL =
      List.of(
          new Source(
              "Natural Earth 4.1.0, 1:10m, 1:50m, 1:110m (world-atlas 2.0.2)",
              "naturalearthdata.com",
              "public domain",
              "2018",
              "Natural Earth"));

  private MapSources() {}
}
