package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.model.reading.Loaded;

/**
 * Basemaps and layers of the user's own. Its methods read files: never call them on the JavaFX
 * thread.
 */
public interface OwnBasemaps {

  /**
   * A map and what must stand beside it.
   *
   * @param file GeoJSON or TopoJSON
   * @param attribution as its owner asks for; may be empty
   * @param approval number of the map's approval; may be empty
   */
  record Own(Path file, String attribution, String approval) {

    /** The id by which options name it; changes with the words. */
    public String id() {
      return file + "\n" + attribution + "\n" + approval;
    }
  }

  /** The maps in the user's folder of maps, by name. */
  List<Path> listed() throws IOException;

  /** Reads a map and makes it known to whoever draws. */
  Loaded<Own> read(Own own);

  /** Reads places, lines and areas that lie over the map, and makes them known by their file. */
  Loaded<Path> overlay(Path file);

  /** Whether a map that was read shows the world, so that nothing need lie beneath it; quick. */
  boolean isOfWorld(Own own);
}
